package cz.trojlistek.replay;

import static org.assertj.core.api.Assertions.assertThat;

import cz.trojlistek.account.Actors;
import cz.trojlistek.account.EnrolPeople;
import cz.trojlistek.account.Grant;
import cz.trojlistek.account.Passwords;
import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.ReadCycles;
import cz.trojlistek.kernel.Background;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.territory.LoadTerritories;
import cz.trojlistek.territory.Territories;
import cz.trojlistek.workinggroup.FormGroups;
import cz.trojlistek.workinggroup.GroupKind;
import cz.trojlistek.workinggroup.MemberFunction;
import cz.trojlistek.workinggroup.NewMember;
import cz.trojlistek.workinggroup.ReadGroups;
import cz.trojlistek.workinggroup.ReadGroups.GroupRow;
import cz.trojlistek.workinggroup.Side;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** A town with its people, whose plan the replay carries on between what a test does itself. */
@Component
@Lazy
public class SmallTown {

    public static final String PASSWORD = "lípa před radnicí";
    public static final String TITLE = "Komunitní plán sociálních služeb, Blansko";

    private static final String BLANSKO = "6201";
    private static final String REGION = "CZ064";

    private final Replay replay;
    private final PlanningClock clock;
    private final Background background;
    private final CycleScript script;
    private final Timeline timeline;
    private final PlanContent content;
    private final Cast cast;
    private final ReadCycles cycles;
    private final ReadGroups groups;
    private final FormGroups forming;
    private final String passwordHash;

    SmallTown(
            Replay replay,
            ReferenceData reference,
            LoadTerritories loading,
            Territories territories,
            EnrolPeople people,
            Actors actors,
            Passwords passwords,
            ReadCycles cycles,
            ReadGroups groups,
            FormGroups forming,
            PlanningClock clock,
            Background background) {
        this.replay = replay;
        this.cycles = cycles;
        this.groups = groups;
        this.forming = forming;
        this.clock = clock;
        this.background = background;
        loading.load(reference.territories().getBytes(StandardCharsets.UTF_8));
        script = CycleScript.read(reference.demoCycles(), "town").in(BLANSKO);
        timeline = new Timeline(script);
        content = PlanContent.of(script, reference.contents(), reference.targetGroups());
        passwordHash = passwords.hash(PASSWORD);
        moveTo(timeline.opened.atTime(8, 0));
        cast = new Cast(people, actors, territories.get(BLANSKO), passwordHash); // enrols those who hold an office
        for (int i = 0; i < content.groups().size(); i++) { // they get their role with their membership
            account(Role.GROUP_MANAGER, i);
            account(Role.GROUP_MEMBER, i);
        }
        var region = territories.get(REGION).path();
        people.enrol("spravce", "Správce systému", passwordHash, List.of(new Grant(Role.ADMINISTRATOR, region, null)));
        people.enrol("auditor", "Auditor", passwordHash, List.of(new Grant(Role.AUDITOR, region, null)));
    }

    /** Everybody does what is offered to them until then. */
    public void playUntil(LocalDateTime moment) {
        var printed = new ArrayList<String>();
        var report = new ReplayReport(printed::add);
        background.alone(() -> replay.play(script, null, new Replay.Manner(passwordHash, moment, TITLE), report));
        assertThat(report.failures()).as(() -> String.join("\n", printed)).isEmpty();
    }

    private UUID account(Role role, int group) {
        return cast.enrolInGroup(role, group + 1, content.groups().get(group));
    }

    /** The coordinator founds the working groups that are not there yet and admits whom they still lack. */
    public void fillGroups() {
        cast.as(Role.COORDINATOR, () -> {
            var cycle = cycles.list(TITLE, 0, 1).getFirst().id();
            for (int i = 0; i < content.groups().size(); i++) {
                var name = content.groups().get(i);
                var founded = groups.groups(cycle, 0, 100).stream()
                        .filter(group -> group.name().equals(name))
                        .findFirst();
                var group = founded.map(GroupRow::id).orElseGet(() -> forming.found(cycle, GroupKind.WORKING, name));
                if (founded.isEmpty()) {
                    admit(group, 0, MemberFunction.MANAGER, account(Role.GROUP_MANAGER, i));
                    admit(group, 1, MemberFunction.MINUTES_TAKER, account(Role.GROUP_MEMBER, i));
                }
                for (int j = groups.balance(group).members(); j < content.membersPerGroup(); j++) {
                    admit(group, j, MemberFunction.MEMBER, null);
                }
            }
        });
    }

    private void admit(UUID group, int number, MemberFunction function, @Nullable UUID person) {
        var side = Side.values()[number % Side.values().length];
        forming.admit(group, new NewMember("Zástupkyně " + (number + 1), "", side, function, true, person));
    }

    /** Only time passes, and what falls due happens. */
    public final void moveTo(LocalDateTime moment) {
        clock.moveTo(moment.atZone(PlanningClock.PRAGUE).toInstant());
        background.runDue();
    }

    public LocalDate opened() {
        return timeline.opened;
    }

    /** An hour before somebody would do this step in the replay. */
    public LocalDateTime before(String step) {
        return switch (step) {
            case "communityPlan.recordOpeningConference" -> timeline.opened.atTime(16, 0);
            case "communityPlan.establishGroups" -> timeline.groupsEstablished.atTime(9, 0);
            case "communityPlan.planMeetings" -> timeline.groupsEstablished.atTime(11, 0);
            case "meeting.sendInvitation" -> firstMeeting().minusDays(10).minusHours(1);
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

    /** The first meeting of the first working group. */
    public LocalDateTime firstMeeting() {
        return timeline.meetings(0).getFirst();
    }

    public LocalDateTime secondMeeting() {
        return timeline.meetings(0).get(1);
    }

    public LocalDate windowFrom() {
        return timeline.windowFrom;
    }

    public LocalDate windowTo() {
        return timeline.windowTo;
    }

    public LocalDate councilSits() {
        return timeline.decided(timeline.decisions.getFirst());
    }

    public LocalDate assemblySits() {
        return timeline.decided(timeline.decisions.getLast());
    }
}
