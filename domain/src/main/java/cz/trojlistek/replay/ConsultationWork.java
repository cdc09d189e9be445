package cz.trojlistek.replay;

import static cz.trojlistek.replay.CycleScript.at;
import static cz.trojlistek.replay.StepWork.assumed;
import static cz.trojlistek.replay.StepWork.generated;

import cz.trojlistek.account.Role;
import cz.trojlistek.approval.ApprovalSteps;
import cz.trojlistek.approval.Decide;
import cz.trojlistek.consultation.CommentState;
import cz.trojlistek.consultation.ConsultationSteps;
import cz.trojlistek.consultation.NotYetOpen;
import cz.trojlistek.consultation.Outcome;
import cz.trojlistek.consultation.ReadConsultations;
import cz.trojlistek.consultation.ReadConsultations.Filter;
import cz.trojlistek.consultation.RunConsultation;
import cz.trojlistek.consultation.TakePart;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.inbox.InboxTask;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.plan.ElementKind;
import cz.trojlistek.plan.PlanLine;
import cz.trojlistek.plan.ReadPlan;
import cz.trojlistek.plan.WritePlan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The comment period as the public and the coordinator live it, and the settlement of what came in. */
@Component
class ConsultationWork {

    private final RunConsultation consultations;
    private final ReadConsultations comments;
    private final ConsultationSteps steps;
    private final TakePart publicly;
    private final ReadPlan plans;
    private final WritePlan writing;
    private final ApprovalSteps approvals;
    private final Decide decide;
    private final AdvanceCycle cycles;

    ConsultationWork(
            RunConsultation consultations,
            ReadConsultations comments,
            ConsultationSteps steps,
            TakePart publicly,
            ReadPlan plans,
            WritePlan writing,
            ApprovalSteps approvals,
            Decide decide,
            AdvanceCycle cycles) {
        this.consultations = consultations;
        this.comments = comments;
        this.steps = steps;
        this.publicly = publicly;
        this.plans = plans;
        this.writing = writing;
        this.approvals = approvals;
        this.decide = decide;
        this.cycles = cycles;
    }

    Map<String, StepWork> on(Stage stage) {
        var timeline = stage.timeline;
        var work = new HashMap<String, StepWork>();
        work.put(
                "communityPlan.announceConsultation",
                assumed(task -> at(timeline.frozen, 14), task -> announce(stage)));
        work.put(
                "consultation.proposeSettlements",
                generated(task -> at(timeline.settling(20), 10), task -> propose(stage, task)));
        work.put("consultation.decideSettlements", assumed(task -> at(timeline.settling(45), 14), this::decideAll));
        work.put(
                "consultation.incorporateChanges",
                generated(task -> at(timeline.settling(65), 10), task -> incorporate(stage, task)));
        work.put("consultation.publishSettlements", assumed(task -> at(timeline.settling(80), 10), this::publish));
        work.put(
                "communityPlan.decideRepetition",
                assumed(task -> at(timeline.settling(90), 10), task -> noRepetition(stage)));
        return work;
    }

    private String announce(Stage stage) {
        var timeline = stage.timeline;
        stage.attempts.refuse(
                "open_consultation",
                check -> true,
                "consultation.window-short",
                () -> consultations.announce(
                        stage.cycle(), timeline.windowFrom, timeline.windowFrom.plusDays(6), null));
        consultations.announce(stage.cycle(), timeline.windowFrom, timeline.windowTo, null);
        return "comments from %s to %s announced".formatted(timeline.windowFrom, timeline.windowTo);
    }

    /** One comment from the public, on a paragraph or on the whole; says whether it came in time. */
    String comment(Stage stage, int number) {
        var consultation = steps.latest(stage.cycle());
        var places = stage.cast.as(Role.COORDINATOR, () -> paragraphs(stage.cycle()));
        var voice = Voice.of(number);
        UUID place = voice.ofTheWhole()
                ? null
                : places.get((number * 7) % places.size()).id();
        try {
            var receipt =
                    publicly.submit(consultation, voice.comment(place, number % 2 == 0), publicly.newRequestKey());
            return receipt.late() ? "late" : "accepted";
        } catch (NotYetOpen early) {
            return "refused";
        }
    }

    private List<PlanLine> paragraphs(UUID cycle) {
        return plans.whole(cycle, 0).lines().stream()
                .filter(line -> line.kind() == ElementKind.MEASURE)
                .toList();
    }

    /** The public reads exactly what was frozen. */
    void tryToChangeText(Stage stage) {
        stage.attempts.refuse("change_text", check -> true, "plan.text-frozen", () -> {
            var line = paragraphs(stage.cycle()).getFirst();
            writing.revise(line.id(), line.editVersion(), line.wording() + " Jinak.");
        });
    }

    private String propose(Stage stage, InboxTask task) {
        stage.attempts.refuse(
                "submit_to_council", check -> check.containsKey("unsettled"), "approval.unsettled", () -> {
                    cycles.enter(stage.cycle(), Phase.APPROVING);
                    var procedure = approvals.prepare(stage.cycle());
                    stage.cast.as(
                            Role.DEPARTMENT_HEAD,
                            () -> decide.submitDossier(procedure, "Důvodová zpráva.", "Schvaluje."));
                });
        int proposed = 0;
        for (var open = open(task); !open.isEmpty(); open = open(task)) {
            for (var comment : open) {
                var voice = Voice.saying(comment.text());
                consultations.propose(
                        comment.id(),
                        voice.map(Voice::outcome).orElse(Outcome.NOTED),
                        voice.map(Voice::reason).orElse("Připomínku bereme na vědomí."));
                proposed++;
            }
        }
        consultations.submitProposals(task.subject());
        return "%d settlements proposed".formatted(proposed);
    }

    private List<ReadConsultations.CommentRow> open(InboxTask task) {
        return comments.comments(task.subject(), new Filter(CommentState.OPEN, "", null, ""), 0, 100);
    }

    private String decideAll(InboxTask task) {
        consultations.decide(task.subject());
        return "settlements decided";
    }

    private String incorporate(Stage stage, InboxTask task) {
        var unlinked = comments.comments(task.subject(), new Filter(CommentState.UNLINKED, "", null, ""), 0, 1000);
        for (var row : unlinked) {
            var comment = comments.comment(row.id());
            var line = paragraphs(stage.cycle()).stream()
                    .filter(one -> one.id().equals(comment.placeElement()))
                    .findFirst()
                    .orElseThrow();
            var change = Voice.saying(row.text()).map(Voice::change).orElse("");
            var addition = " %s Doplněno k připomínce č. %d.".formatted(change, row.number());
            writing.revise(line.id(), line.editVersion(), line.wording() + addition.replace("  ", " "));
            consultations.linkChange(row.id(), row.version(), line.id());
        }
        consultations.completeIncorporation(task.subject());
        return "%d changes incorporated".formatted(unlinked.size());
    }

    private String publish(InboxTask task) {
        consultations.publishSettlements(task.subject());
        return "settlements published";
    }

    private String noRepetition(Stage stage) {
        consultations.decideRepetition(stage.cycle(), false, "Změny nejsou podstatné.");
        return "no second round of comments";
    }
}
