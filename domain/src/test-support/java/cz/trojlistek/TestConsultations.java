package cz.trojlistek;

import static cz.trojlistek.TestPeople.BRNO;

import cz.trojlistek.account.Role;
import cz.trojlistek.consultation.ConsultationSteps;
import cz.trojlistek.consultation.NewComment;
import cz.trojlistek.consultation.Receipt;
import cz.trojlistek.consultation.RunConsultation;
import cz.trojlistek.consultation.Side;
import cz.trojlistek.consultation.TakePart;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.plan.ElementKind;
import cz.trojlistek.plan.FreezePlan;
import cz.trojlistek.plan.PlanFacts;
import cz.trojlistek.plan.ReadPlan;
import cz.trojlistek.plan.WritePlan;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Consultations of Brno's second plan in every state, made by the real verbs at the real dates. */
@Component
public class TestConsultations {

    public static final LocalDate OPENS = LocalDate.of(2009, 3, 20);
    public static final LocalDate CLOSES = LocalDate.of(2009, 4, 20);

    private final TestPlans plans;
    private final FreezePlan freeze;
    private final WritePlan write;
    private final ReadPlan read;
    private final PlanFacts facts;
    private final AdvanceCycle advance;
    private final RunConsultation run;
    private final ConsultationSteps steps;
    private final TakePart takePart;
    private final PlanningClock clock;

    TestConsultations(
            TestPlans plans,
            FreezePlan freeze,
            WritePlan write,
            ReadPlan read,
            PlanFacts facts,
            AdvanceCycle advance,
            RunConsultation run,
            ConsultationSteps steps,
            TakePart takePart,
            PlanningClock clock) {
        this.plans = plans;
        this.freeze = freeze;
        this.write = write;
        this.read = read;
        this.facts = facts;
        this.advance = advance;
        this.run = run;
        this.steps = steps;
        this.takePart = takePart;
        this.clock = clock;
    }

    public void at(String localTime) {
        clock.moveTo(LocalDateTime.parse(localTime).atZone(PlanningClock.PRAGUE).toInstant());
    }

    public <T> T coordinator(Supplier<T> steps) {
        return plans.as(Role.COORDINATOR, BRNO, steps);
    }

    public void coordinator(Runnable steps) {
        coordinator(() -> {
            steps.run();
            return true;
        });
    }

    public void steering(Runnable steps) {
        plans.as(Role.COORDINATION_GROUP, BRNO, () -> {
            steps.run();
            return true;
        });
    }

    /** A cycle whose draft is written but not frozen; it is 19 March 2009. */
    public UUID drafting() {
        at("2009-03-19T10:00");
        return plans.drafting(BRNO, 2);
    }

    public UUID announced() {
        var cycle = drafting();
        coordinator(() -> freeze.freezeDraft(cycle));
        var id = coordinator(() -> run.announce(cycle, OPENS, CLOSES, null));
        advance.enter(cycle, Phase.CONSULTATION);
        return id;
    }

    /** It is 8 April, two minutes past two. */
    public UUID open() {
        var id = announced();
        at("2009-04-08T14:02");
        steps.open(id);
        return id;
    }

    /** The window is over and the cycle is settling. */
    public void close(UUID consultation) {
        at("2009-04-21T08:00");
        steps.close(consultation);
        advance.enter(steps.get(consultation).cycle(), Phase.SETTLING);
    }

    /** Proposed and decided. */
    public void decide(UUID consultation) {
        coordinator(() -> run.submitProposals(consultation));
        steering(() -> run.decide(consultation));
    }

    /** The first measure of the consulted draft. */
    public UUID measure(UUID consultation) {
        var cycle = steps.get(consultation).cycle();
        return facts.text(cycle, 1, 0, 100).lines().stream()
                .filter(line -> line.kind() == ElementKind.MEASURE)
                .findFirst()
                .orElseThrow()
                .id();
    }

    public void rewrite(UUID consultation, UUID element, String wording) {
        var cycle = steps.get(consultation).cycle();
        coordinator(() -> {
            var line = read.below(cycle, 0, element, 0, 1).lines().getFirst();
            write.revise(element, line.editVersion(), wording);
        });
    }

    public Receipt submit(UUID consultation, String text) {
        return takePart.submit(consultation, comment(null, text), takePart.newRequestKey());
    }

    public static NewComment comment(@Nullable UUID place, String text) {
        return new NewComment(place, text, "", Side.USER, "Klub seniorů", "klub@example.cz", false);
    }
}
