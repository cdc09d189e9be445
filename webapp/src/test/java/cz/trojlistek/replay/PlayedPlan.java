package cz.trojlistek.replay;

import cz.trojlistek.account.Role;
import cz.trojlistek.kernel.PlanningClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

/** A plan of one place with its people, which the replay carries on between what a test does itself. */
public abstract class PlayedPlan {

    public static final String PASSWORD = "lípa před radnicí";

    final Timeline timeline;
    final PlanContent content;
    final Cast cast;

    private final Players players;
    private final CycleScript script;
    private final String title;

    /** Time begins an hour before the plan is opened; those who hold an office have their accounts from then on. */
    PlayedPlan(Players players, CycleScript script, String title) {
        this.players = players;
        this.script = script;
        this.title = title;
        timeline = new Timeline(script);
        content = players.content(script);
        moveTo(timeline.opened.atTime(8, 0));
        cast = players.cast(script.territoryCode());
        for (int i = 0; i < content.groups().size(); i++) { // they get their role with their membership
            account(Role.GROUP_MANAGER, i);
            account(Role.GROUP_MEMBER, i);
        }
    }

    final UUID account(Role role, int group) {
        return cast.enrolInGroup(role, group + 1, content.groups().get(group));
    }

    public final String title() {
        return title;
    }

    /** Who holds an office at this place signs in with that. */
    public final String login(Role role) {
        return cast.login(role);
    }

    /** Everybody does what is offered to them until then. */
    public final void playUntil(LocalDateTime moment) {
        players.play(script, title, moment);
    }

    /** Only time passes, and what falls due happens. */
    public final void moveTo(LocalDateTime moment) {
        players.moveTo(moment.atZone(PlanningClock.PRAGUE).toInstant());
    }

    /** What people have set going is done at once. */
    public final void goOn() {
        players.runDue();
    }

    /** An hour before somebody would do this step in the replay. */
    public LocalDateTime before(String step) {
        return switch (step) {
            case "communityPlan.establishGroups" -> timeline.groupsEstablished.atTime(9, 0);
            case "communityPlan.planMeetings" -> timeline.groupsEstablished.atTime(11, 0);
            case "communityPlan.writeAnalysis" -> timeline.analysesWritten.atTime(9, 0);
            case "communityPlan.acceptAnalysis" -> timeline.analysesAccepted.atTime(9, 0);
            case "communityPlan.setSystemPriorities" -> timeline.prioritiesSet.atTime(9, 0);
            case "communityPlan.writeChapter" -> timeline.chaptersWritten.atTime(9, 0);
            case "communityPlan.reviewChapter" -> timeline.chaptersReviewed.atTime(9, 0);
            case "communityPlan.freezeDraft" -> timeline.frozen.atTime(9, 0);
            case "consultation.proposeSettlements" -> timeline.settling(20).atTime(9, 0);
            case "consultation.decideSettlements" -> timeline.settling(45).atTime(13, 0);
            case "consultation.incorporateChanges" -> timeline.settling(65).atTime(9, 0);
            case "consultation.publishSettlements" -> timeline.settling(80).atTime(9, 0);
            case "communityPlan.decideRepetition" -> timeline.settling(90).atTime(9, 0);
            case "communityPlan.finalisePlan" -> timeline.finalised.atTime(14, 0);
            case "approval.prepareDossier" -> timeline.dossier.atTime(14, 0);
            case "approval.recordCouncilResolution" -> councilSits().atTime(16, 0);
            case "approval.announceSession" -> timeline.announced(1).atTime(15, 0);
            case "approval.recordAssemblyResolution" -> assemblySits().atTime(16, 0);
            default -> throw new IllegalArgumentException(step);
        };
    }

    public final LocalDate opened() {
        return timeline.opened;
    }

    public final LocalDate councilSits() {
        return timeline.decided(timeline.decisions.getFirst());
    }

    public final LocalDate assemblySits() {
        return timeline.decided(timeline.decisions.getLast());
    }
}
