package cz.trojlistek.district.process;

import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.district.CofinancingDeclared;
import cz.trojlistek.district.DistrictFacts;
import cz.trojlistek.district.DistrictLeftOut;
import cz.trojlistek.district.MediationDecided;
import cz.trojlistek.district.RecommendationHandedOver;
import cz.trojlistek.district.RecommendationWritten;
import cz.trojlistek.district.TownDataSent;
import cz.trojlistek.engine.ProcessClass;
import cz.trojlistek.engine.Processes;
import cz.trojlistek.meeting.MeetingFacts;
import cz.trojlistek.workinggroup.GroupFacts;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The Java side of districtAlignment.bpmn (docs/domain.md P2). The region's process calls it once per district with a team. */
@Component("districtAlignmentProcess")
public class DistrictAlignmentProcess implements ProcessClass {

    static final String KEY = "districtAlignment";

    private static final Duration TWO_WEEKS = Duration.ofDays(14);

    private final Processes processes;
    private final DistrictFacts districts;
    private final GroupFacts groups;
    private final MeetingFacts meetings;
    private final AdvanceCycle cycles;

    DistrictAlignmentProcess(
            Processes processes,
            DistrictFacts districts,
            GroupFacts groups,
            MeetingFacts meetings,
            AdvanceCycle cycles) {
        this.processes = processes;
        this.districts = districts;
        this.groups = groups;
        this.meetings = meetings;
        this.cycles = cycles;
    }

    /** A town that is late has no task any more; what it sends is kept all the same. */
    @EventListener
    void on(TownDataSent event) {
        processes.completeIfOpen(KEY, "sendData", event.alignment(), event.subject());
    }

    @EventListener
    void on(RecommendationWritten event) {
        processes.complete(KEY, "writeRecommendation", event.subject());
    }

    /** As with data; what is declared before it is asked for needs no task either. */
    @EventListener
    void on(CofinancingDeclared event) {
        processes.completeIfOpen(KEY, "declareCofinancing", event.alignment(), event.subject());
    }

    @EventListener
    void on(MediationDecided event) {
        processes.complete(KEY, "decideMediation", event.subject());
    }

    @EventListener
    void on(RecommendationHandedOver event) {
        processes.complete(KEY, "handOverRecommendation", event.subject());
    }

    @EventListener
    void on(DistrictLeftOut event) {
        processes.tell(event);
    }

    public List<String> towns(DelegateExecution execution) {
        return texts(districts.towns(alignment(execution)));
    }

    public List<String> silentTowns(DelegateExecution execution) {
        return texts(districts.silent(alignment(execution)));
    }

    public Date dataDeadline(DelegateExecution execution) {
        return Date.from(districts.dataEndsAt(alignment(execution)));
    }

    public void closeData(DelegateExecution execution) {
        districts.closeData(alignment(execution));
    }

    public List<String> meetings(DelegateExecution execution) {
        return texts(meetings.planned(team(execution)));
    }

    public Date declarationDeadline(DelegateExecution execution) {
        return Date.from(districts.declarationsEndAt(alignment(execution)));
    }

    public void closeDeclarations(DelegateExecution execution) {
        districts.closeDeclarations(alignment(execution));
    }

    public boolean allDeclared(DelegateExecution execution) {
        return districts.allDeclared(alignment(execution));
    }

    public boolean mediationWanted(DelegateExecution execution) {
        return districts.mediationWanted(alignment(execution));
    }

    /** The team meets once the data are there and recommends before towns have to declare; two weeks are left at the end. */
    public Date due(DelegateExecution execution) {
        var alignment = alignment(execution);
        var data = districts.dataEndsAt(alignment);
        var declarations = districts.declarationsEndAt(alignment);
        return Date.from(
                switch (execution.getCurrentActivityId()) {
                    case "sendData" -> data;
                    case "planTeamMeetings" -> data.plus(Duration.ofDays(7));
                    case "writeRecommendation" -> later(data, declarations.minus(TWO_WEEKS));
                    case "declareCofinancing" -> declarations;
                    default -> declarations.plus(TWO_WEEKS);
                });
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public TaskContext context(DelegateExecution execution) {
        var alignment = districts.get(alignment(execution));
        var cycle = cycles.get(alignment.cycle());
        if (execution.getVariable("contribution") instanceof String id) {
            var town = districts.contribution(UUID.fromString(id));
            return new TaskContext(cycle.id(), cycle.planTitle(), town.territory(), town.id(), null, town.name());
        }
        if (execution.getCurrentActivityId().equals("planTeamMeetings")) {
            var team = groups.get(team(execution)); // its roles are held in the region that founded it
            return new TaskContext(cycle.id(), cycle.planTitle(), team.territory(), team.id(), team.id(), team.name());
        }
        return new TaskContext(cycle.id(), cycle.planTitle(), alignment.territory(), null, null, alignment.name());
    }

    private UUID team(DelegateExecution execution) {
        return Objects.requireNonNull(districts.get(alignment(execution)).team());
    }

    private static UUID alignment(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
