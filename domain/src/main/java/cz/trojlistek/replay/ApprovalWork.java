package cz.trojlistek.replay;

import static cz.trojlistek.replay.CycleScript.at;
import static cz.trojlistek.replay.StepWork.assumed;
import static cz.trojlistek.replay.StepWork.known;

import cz.trojlistek.account.Role;
import cz.trojlistek.approval.BodyKind;
import cz.trojlistek.approval.BodyRow;
import cz.trojlistek.approval.Decide;
import cz.trojlistek.approval.NewResolution;
import cz.trojlistek.approval.ReadApprovals;
import cz.trojlistek.approval.ReadBodies;
import cz.trojlistek.approval.Result;
import cz.trojlistek.approval.SetUpBodies;
import cz.trojlistek.inbox.InboxTask;
import cz.trojlistek.replay.CycleScript.Step;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The bodies of a territory, and what their clerks record. */
@Component
class ApprovalWork {

    /** Numbers of members that no source gives: a committee and a council, an assembly and a meeting of municipalities. */
    private static final int COUNCIL = 11;

    private static final int ASSEMBLY = 55;

    private final SetUpBodies bodies;
    private final Decide decide;
    private final ReadApprovals approvals;
    private final ReadBodies readBodies;

    ApprovalWork(SetUpBodies bodies, Decide decide, ReadApprovals approvals, ReadBodies readBodies) {
        this.bodies = bodies;
        this.readBodies = readBodies;
        this.decide = decide;
        this.approvals = approvals;
    }

    /** The chain the source names, in its order; bodies that are there already are taken. */
    List<UUID> chain(Stage stage) {
        var chain = new ArrayList<UUID>();
        for (var decision : stage.timeline.decisions) {
            var name = bodyName(decision);
            chain.add(readBodies.bodies(stage.cast.path(), 0, 50).stream()
                    .filter(body -> body.name().equals(name))
                    .findFirst()
                    .map(BodyRow::id)
                    .orElseGet(() -> found(stage, name)));
        }
        return chain;
    }

    private UUID found(Stage stage, String name) {
        var kind = kind(name);
        return bodies.found(stage.cast.path(), kind, name, kind == BodyKind.ASSEMBLY ? ASSEMBLY : COUNCIL);
    }

    private static BodyKind kind(String name) {
        if (name.startsWith("Komise") || name.startsWith("Výbor")) {
            return BodyKind.COMMITTEE;
        }
        return name.startsWith("Rada") ? BodyKind.COUNCIL : BodyKind.ASSEMBLY;
    }

    private static String bodyName(Step decision) {
        return decision.text("body").isEmpty() ? "Setkání zástupců obcí" : decision.text("body");
    }

    Map<String, StepWork> on(Stage stage) {
        return Map.of(
                "approval.prepareDossier",
                assumed(task -> at(stage.timeline.dossier, 15), task -> dossier(stage, task)),
                "approval.recordOpinion",
                known(task -> decisionTime(stage, task), task -> record(stage, task)),
                "approval.recordCouncilResolution",
                known(task -> decisionTime(stage, task), task -> record(stage, task)),
                "approval.announceSession",
                assumed(task -> at(stage.timeline.announced(turn(stage, task)), 16), task -> announce(stage, task)),
                "approval.recordAssemblyResolution",
                known(task -> decisionTime(stage, task), task -> record(stage, task)));
    }

    private int turn(Stage stage, InboxTask task) {
        var next = next(stage, task);
        for (int i = 0; i < stage.timeline.decisions.size(); i++) {
            if (next.name().equals(bodyName(stage.timeline.decisions.get(i)))) {
                return i;
            }
        }
        throw new IllegalStateException("a body decides that the source does not name: " + next.name());
    }

    private BodyRow next(Stage stage, InboxTask task) {
        var next = stage.cast.as(
                Role.COORDINATOR, () -> approvals.overview(task.subject()).next());
        if (next == null) {
            throw new IllegalStateException("nobody decides next");
        }
        return next;
    }

    private LocalDateTime decisionTime(Stage stage, InboxTask task) {
        return at(stage.timeline.decided(stage.timeline.decisions.get(turn(stage, task))), 17);
    }

    private String dossier(Stage stage, InboxTask task) {
        decide.submitDossier(
                task.subject(),
                "Plán vznikl komunitním plánováním, všechny připomínky jsou vypořádány.",
                "Schvaluje %s.".formatted(stage.content.title()));
        return "dossier submitted";
    }

    private String announce(Stage stage, InboxTask task) {
        var turn = turn(stage, task);
        var session = stage.timeline.decided(stage.timeline.decisions.get(turn));
        var announced = stage.timeline.announced(turn);
        decide.announceSession(task.subject(), session, announced, "");
        return "session of %s announced".formatted(session);
    }

    private String record(Stage stage, InboxTask task) {
        var turn = turn(stage, task);
        var last = turn == stage.timeline.decisions.size() - 1;
        tryOutOfOrder(stage, task, turn);
        var body = next(stage, task);
        decide.record(task.subject(), resolution(stage, body, turn, last));
        return "%s %s".formatted(body.name(), last ? "approved the plan" : "recommended the plan");
    }

    /** A later body decides before the one whose turn it is. */
    private void tryOutOfOrder(Stage stage, InboxTask task, int turn) {
        var decisions = stage.timeline.decisions;
        for (int later = turn + 1; later < decisions.size(); later++) {
            var step = decisions.get(later).number();
            var before = decisions.get(turn).number();
            var position = later;
            stage.attempts.refuse(
                    "decide",
                    check -> Integer.valueOf(step).equals(check.get("step"))
                            && Integer.valueOf(before).equals(check.get("before")),
                    "approval.not-their-turn",
                    () -> {
                        var body = readBodies.bodies(stage.cast.path(), 0, 50).stream()
                                .filter(one -> one.name().equals(bodyName(decisions.get(position))))
                                .findFirst()
                                .orElseThrow();
                        var role = body.kind() == BodyKind.ASSEMBLY ? Role.ASSEMBLY_CLERK : Role.COUNCIL_CLERK;
                        stage.cast.as(role, () -> {
                            decide.record(task.subject(), resolution(stage, body, turn, true));
                        });
                    });
        }
    }

    private NewResolution resolution(Stage stage, BodyRow body, int turn, boolean last) {
        var decision = stage.timeline.decisions.get(turn);
        return new NewResolution(
                body.id(),
                stage.timeline.decided(decision),
                "1",
                number(stage, decision),
                "%s %s %s."
                        .formatted(body.name(), last ? "schvaluje" : "doporučuje ke schválení", stage.content.title()),
                Result.APPROVED,
                body.members() - 2,
                0,
                1,
                1,
                null);
    }

    /** The source mostly has no number; then one is made of cycle and step, different in every run (BR-133). */
    private static String number(Stage stage, Step decision) {
        @Nullable Object number = decision.facts().get("resolution_number");
        return number == null
                ? "%s/%d/%s"
                        .formatted(
                                stage.script.id(),
                                decision.number(),
                                stage.cycle().toString().substring(0, 4))
                : number.toString();
    }
}
