package cz.trojlistek;

import static cz.trojlistek.TestPeople.BRNO;

import cz.trojlistek.approval.ApprovalScene;
import cz.trojlistek.approval.Result;
import cz.trojlistek.consultation.ConsultationSteps;
import cz.trojlistek.consultation.NewComment;
import cz.trojlistek.consultation.Outcome;
import cz.trojlistek.consultation.ReadConsultations;
import cz.trojlistek.consultation.RunConsultation;
import cz.trojlistek.consultation.Side;
import cz.trojlistek.consultation.TakePart;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.plan.FreezePlan;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One of each kind of public thing, made by the real verbs, beside things that are not public. */
@Component
public class OpenData {

    public static final String SECRET_NAME = "Tajný klub";
    public static final String SECRET_ADDRESS = "tajny@example.cz";

    private final TestConsultations given;
    private final TestPlans plans;
    private final TakePart takePart;
    private final RunConsultation run;
    private final ReadConsultations read;
    private final ConsultationSteps steps;
    private final FreezePlan freeze;
    private final AdvanceCycle advance;
    private final PlanningClock clock;

    OpenData(
            TestConsultations given,
            TestPlans plans,
            TakePart takePart,
            RunConsultation run,
            ReadConsultations read,
            ConsultationSteps steps,
            FreezePlan freeze,
            AdvanceCycle advance,
            PlanningClock clock) {
        this.given = given;
        this.plans = plans;
        this.takePart = takePart;
        this.run = run;
        this.read = read;
        this.steps = steps;
        this.freeze = freeze;
        this.advance = advance;
        this.clock = clock;
    }

    /** A consultation whose settlements are published: one with a name, one without. */
    public UUID settled() {
        var id = given.open();
        comment(id, given.measure(id), SECRET_NAME, false);
        comment(id, null, "Městská část", true);
        given.close(id);
        given.coordinator(() -> read.comments(id, ReadConsultations.Filter.ALL, 0, 10))
                .forEach(row -> given.coordinator(() -> run.propose(row.id(), Outcome.EXPLAINED, "Podle zdrojů.")));
        given.decide(id);
        given.coordinator(() -> run.publishSettlements(id));
        return id;
    }

    public void comment(UUID consultation, @Nullable UUID place, String author, boolean agreed) {
        takePart.submit(
                consultation,
                new NewComment(place, "Chybí víkendy.", "Doplnit.", Side.PUBLIC, author, SECRET_ADDRESS, agreed),
                takePart.newRequestKey());
    }

    public UUID planOf(UUID consultation) {
        return steps.get(consultation).cycle();
    }

    /** Published in its second version; the first was frozen for a consultation nobody has announced. */
    public UUID published() {
        var cycle = plans.drafting(BRNO, 2);
        given.coordinator(() -> freeze.freezeDraft(cycle));
        advance.enter(cycle, Phase.FINALISING);
        given.coordinator(() -> freeze.finalise(cycle));
        advance.enter(cycle, Phase.PUBLISHING);
        given.coordinator(() -> freeze.publish(cycle, clock.today()));
        return cycle;
    }

    /** Approved by its council and its assembly. */
    public UUID approved(ApprovalScene scene) {
        scene.city();
        scene.submit();
        scene.councilDecides(Result.APPROVED);
        scene.announce();
        scene.assemblyDecides(Result.APPROVED);
        return scene.cycle;
    }
}
