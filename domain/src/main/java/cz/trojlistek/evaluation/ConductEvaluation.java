package cz.trojlistek.evaluation;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.GrantRoles;
import cz.trojlistek.account.Role;
import cz.trojlistek.approval.BodyKind;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.plan.PlanLine;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the coordinator, the coordination group and the clerks do with an evaluation; what owners do is {@link ReportMeasures}. */
@Service
@Transactional
public class ConductEvaluation {

    private final Evaluations evaluations;
    private final OwnerReports reports;
    private final Fulfilments fulfilments;
    private final Notings notings;
    private final EvaluatedMeasures measures;
    private final ConductCycle cycles;
    private final AdvanceCycle facts;
    private final GrantRoles roles;
    private final Actors actors;
    private final PlanningClock clock;
    private final JdbcClient database;

    ConductEvaluation(
            Evaluations evaluations,
            OwnerReports reports,
            Fulfilments fulfilments,
            Notings notings,
            EvaluatedMeasures measures,
            ConductCycle cycles,
            AdvanceCycle facts,
            GrantRoles roles,
            Actors actors,
            PlanningClock clock,
            JdbcClient database) {
        this.evaluations = evaluations;
        this.reports = reports;
        this.fulfilments = fulfilments;
        this.notings = notings;
        this.measures = measures;
        this.cycles = cycles;
        this.facts = facts;
        this.roles = roles;
        this.actors = actors;
        this.clock = clock;
        this.database = database;
    }

    /** Who reports which measures; without a person somebody else reports for the owner. */
    public record Owner(String name, @Nullable UUID person, Set<UUID> measures) {}

    /** Before its day comes. Refused when there is one, or the plan is not in force. */
    public UUID open(UUID cycle) {
        var found = cycles.get(cycle);
        actors.require(Action.CONDUCT_CYCLE, found.scope());
        if (evaluations.findByCycle(cycle).isPresent()) {
            throw new EvaluationOutOfStep("opened-already");
        }
        return evaluations.save(Evaluation.open(found, clock.today())).id();
    }

    /**
     * Asks the owners: every measure of the plan has exactly one (BR-171). Who has an account gets the role of a measure owner,
     * until the evaluation is accepted.
     *
     * @param deadline the last day, from tomorrow on
     */
    public void ask(UUID evaluation, @Nullable LocalDate deadline, List<Owner> owners) {
        var found = conducted(evaluation);
        var all = measures.of(found.cycle());
        requireEachOnce(all, owners);
        found.ask(deadline, clock.today(), owners.stream().map(Owner::name).collect(Collectors.joining("\n")));
        for (var owner : owners) {
            var report = reports.save(OwnerReport.asked(found, owner.name(), owner.person()));
            all.stream()
                    .filter(measure -> owner.measures().contains(measure.id()))
                    .forEach(measure -> fulfilments.save(new Fulfilment(report, measure)));
            if (owner.person() != null) {
                roles.grant(owner.person(), Role.MEASURE_OWNER, found.territory(), report.id());
            }
        }
        evaluations.save(found);
    }

    private static void requireEachOnce(List<PlanLine> all, List<Owner> owners) {
        var asked = new HashSet<UUID>();
        for (int i = 0; i < owners.size(); i++) {
            var field = "owners." + i + ".measures";
            if (owners.get(i).measures().isEmpty()) {
                throw new EvaluationUnusable("owner-without-measure", field);
            }
            for (var measure : owners.get(i).measures()) {
                if (!asked.add(measure)) {
                    throw new EvaluationUnusable("measure-of-two-owners", field);
                }
            }
        }
        var left = all.stream()
                .filter(measure -> !asked.remove(measure.id()))
                .map(PlanLine::code)
                .toList();
        if (!left.isEmpty()) {
            throw new EvaluationUnusable("measures-without-owner", "owners", String.join(", ", left));
        }
        if (!asked.isEmpty()) {
            throw new NotFound(); // a measure of another plan
        }
    }

    public void acceptReport(UUID report) {
        var found = checked(report);
        found.accept(clock.instant());
        reports.save(found);
    }

    public void giveBackReport(UUID report, String reason) {
        var found = checked(report);
        found.giveBack(reason);
        reports.save(found);
    }

    private OwnerReport checked(UUID report) {
        var found = reports.findById(report).orElseThrow(NotFound::new);
        actors.require(Action.CONDUCT_CYCLE, cycles.get(found.cycle()).scope());
        return found;
    }

    /**
     * Puts the report before the coordination group.
     *
     * @throws EvaluationOutOfStep while a measure has no state (BR-171); for owners who do not answer the coordinator says it
     */
    public void write(UUID evaluation, String text) {
        var found = conducted(evaluation);
        var open = database.sql("select count(*) from fulfilment where evaluation = ? and state is null")
                .param(evaluation)
                .query(Long.class)
                .single();
        if (open > 0) {
            throw new EvaluationUnusable("measures-without-state", "text", open);
        }
        found.write(text, clock.instant());
        evaluations.save(found);
    }

    /** The coordination group accepts the report; owners have nothing to do here any more. */
    public void accept(UUID evaluation) {
        var found = steered(evaluation);
        found.accept(clock.instant());
        for (var report : reports.findByEvaluationOrderByNameAscIdAsc(evaluation)) {
            if (report.person() != null) {
                roles.end(report.person(), Role.MEASURE_OWNER, report.territory(), report.id());
            }
        }
        evaluations.save(found);
    }

    public void giveBack(UUID evaluation, String reason) {
        var found = steered(evaluation);
        found.giveBack(reason);
        evaluations.save(found);
    }

    /** The clerk of a body records that it has taken note. */
    public void note(UUID noting, @Nullable LocalDate sessionOn, String number, String text) {
        var found = notings.findById(noting).orElseThrow(NotFound::new);
        var kind = found.assembly() ? BodyKind.ASSEMBLY : BodyKind.COUNCIL;
        actors.require(kind.recording(), cycles.get(found.cycle()).scope());
        found.record(sessionOn, number, text, clock.instant(), clock.today());
        notings.save(found);
    }

    /**
     * Closes the cycle of a plan.
     *
     * @throws EvaluationMissing without an accepted evaluation (BR-172)
     */
    public void closeCycle(UUID cycle) {
        var found = cycles.get(cycle);
        actors.require(Action.OPEN_CYCLE, found.scope());
        if (evaluations.findByCycle(cycle).filter(Evaluation::accepted).isEmpty()) {
            throw new EvaluationMissing();
        }
        facts.close(cycle);
    }

    /** The measures that are evaluated, for who says who reports them. */
    @Transactional(readOnly = true)
    public List<PlanLine> measures(UUID evaluation) {
        return measures.of(conducted(evaluation).cycle());
    }

    private Evaluation conducted(UUID evaluation) {
        return load(evaluation, Action.CONDUCT_CYCLE);
    }

    private Evaluation steered(UUID evaluation) {
        return load(evaluation, Action.STEER);
    }

    private Evaluation load(UUID evaluation, Action action) {
        var found = evaluations.findById(evaluation).orElseThrow(NotFound::new);
        actors.require(action, cycles.get(found.cycle()).scope());
        return found;
    }
}
