package cz.trojlistek.planning;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.actionplan.ReadYears;
import cz.trojlistek.analysis.AnalysisKind;
import cz.trojlistek.analysis.Findings;
import cz.trojlistek.analysis.ReadAnalyses;
import cz.trojlistek.approval.ReadApprovals;
import cz.trojlistek.consultation.ReadConsultations;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.cycle.PublicCycles;
import cz.trojlistek.cycle.PublicNotices;
import cz.trojlistek.cycle.ReadCycles;
import cz.trojlistek.inbox.InboxTask;
import cz.trojlistek.inbox.ReadInbox;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.meeting.ReadMeetings;
import cz.trojlistek.plan.ReadPlan;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the page of a cycle shows, read in one go; a constant number of statements however much the plan holds. */
@Service
@Transactional(readOnly = true)
public class LookAtPlan {

    private static final int TASKS = 100;

    /** More than a region has towns with a plan for the same years. */
    private static final int AROUND = 60;

    private final ConductCycle cycles;
    private final ReadCycles lists;
    private final PublicCycles published;
    private final PublicNotices notices;
    private final ReadInbox inbox;
    private final ReadPlan plans;
    private final ReadMeetings meetings;
    private final ReadAnalyses analyses;
    private final ReadConsultations consultations;
    private final ReadApprovals approvals;
    private final ReadYears years;
    private final Actors actors;

    LookAtPlan(
            ConductCycle cycles,
            ReadCycles lists,
            PublicCycles published,
            PublicNotices notices,
            ReadInbox inbox,
            ReadPlan plans,
            ReadMeetings meetings,
            ReadAnalyses analyses,
            ReadConsultations consultations,
            ReadApprovals approvals,
            ReadYears years,
            Actors actors) {
        this.cycles = cycles;
        this.lists = lists;
        this.published = published;
        this.notices = notices;
        this.inbox = inbox;
        this.plans = plans;
        this.meetings = meetings;
        this.analyses = analyses;
        this.consultations = consultations;
        this.approvals = approvals;
        this.years = years;
        this.actors = actors;
    }

    /**
     * Everything about one cycle.
     *
     * @param tasks what it waits for now, the most urgent first
     * @param mine those of them that the person may open
     * @param services how many services the analysis counts, or null while it counts none
     * @param around plans of the same years above and beside or below it
     * @param line where its territory lies, from the region down, with the number of public plans
     * @param years those of the period with their action plans, once the plan is in force
     * @param parent the cycle of the plan whose year this is, or null
     * @param notice by which a region began to plan, once it is published
     * @param comments how many came in the newest round of comments, of which {@code settled} are settled
     */
    public record PlanPage(
            PlanningCycle cycle,
            List<InboxTask> tasks,
            Set<String> mine,
            ReadPlan.Counts counts,
            int meetings,
            @Nullable Long services,
            @Nullable PlanningCycle previous,
            @Nullable UUID consultation,
            int comments,
            int settled,
            @Nullable UUID approval,
            List<ReadYears.Year> years,
            @Nullable PlanningCycle parent,
            List<ReadCycles.MilestoneRow> milestones,
            List<ReadCycles.ConferenceRow> conferences,
            List<ReadCycles.Neighbour> around,
            List<PublicCycles.Place> line,
            PublicNotices.@Nullable PublicNotice notice) {}

    /**
     * What of a cycle has a page of its own by now: the newest round of comments, the approval.
     *
     * @param regional whether it waits for the submissions of towns
     * @param year whether it is the action plan of a year, which has no groups and analyses of its own
     * @param aligned whether its measures are linked with those of another tier; a district has none of its own
     * @param inForce whether it is a plan in force, which is evaluated
     * @param choosesBodies whether the person says through which bodies the plan goes, which is known before it goes there
     */
    public record Begun(
            @Nullable UUID consultation,
            @Nullable UUID approval,
            boolean choosesBodies,
            boolean regional,
            boolean year,
            boolean aligned,
            boolean inForce) {}

    /** Absent for everybody who may not read it. */
    public Begun begun(UUID id) {
        var cycle = cycles.get(id);
        return new Begun(
                consultations.rounds(id, 0, 50).stream()
                        .max(Comparator.comparingInt(ReadConsultations.RoundRow::round))
                        .map(ReadConsultations.RoundRow::id)
                        .orElse(null),
                approvals.ofCycle(id).orElse(null),
                actors.may(Action.OPEN_CYCLE, cycle.scope()),
                cycle.territory().isRegion() && cycle.parent() == null,
                cycle.parent() != null,
                cycle.parent() == null && cycle.territory().line().count() != 2,
                cycle.parent() == null && cycle.phase() == Phase.IN_FORCE);
    }

    /** Absent for everybody who may not read it. */
    public PlanPage page(UUID id) {
        var cycle = cycles.get(id);
        var latest = plans.head(id).latest();
        var rounds = consultations.rounds(id, 0, 50);
        var newest = rounds.stream().max(Comparator.comparingInt(ReadConsultations.RoundRow::round));
        var services = analyses.analyses(id).stream()
                .filter(one -> one.kind() == AnalysisKind.SERVICES)
                .findFirst()
                .map(one -> Findings.total(one.figures()));
        var tasks = inbox.ofCycle(id, TASKS);
        return new PlanPage(
                cycle,
                tasks,
                inbox.mine(tasks),
                plans.counts(id, latest == null ? 0 : latest.number()),
                meetings.perGroup(id, 0, 100).stream()
                        .mapToInt(ReadMeetings.GroupMeetings::held)
                        .sum(),
                services.map(BigDecimal::longValue).orElse(null),
                cycle.previous() == null ? null : cycles.get(cycle.previous()),
                newest.map(ReadConsultations.RoundRow::id).orElse(null),
                newest.map(ReadConsultations.RoundRow::comments).orElse(0),
                newest.map(ReadConsultations.RoundRow::settled).orElse(0),
                approvals.ofCycle(id).orElse(null),
                cycle.parent() == null && cycle.phase() == Phase.IN_FORCE ? years.of(id) : List.of(),
                cycle.parent() == null ? null : cycles.get(cycle.parent()),
                lists.milestones(id),
                lists.conferences(id),
                lists.around(cycle, AROUND),
                published.line(cycle.territory()),
                cycle.territory().isRegion() ? notices.find(id).orElse(null) : null);
    }
}
