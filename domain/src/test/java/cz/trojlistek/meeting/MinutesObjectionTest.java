package cz.trojlistek.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cz.trojlistek.Statements;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Role;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.meeting.ObjectToMinutes.ObjectionRow;
import cz.trojlistek.meeting.ObjectToMinutes.Settlement;
import cz.trojlistek.workinggroup.MemberFunction;
import cz.trojlistek.workinggroup.NewMember;
import cz.trojlistek.workinggroup.Side;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Minutes are circulated until 19 October 2008. */
@SuppressWarnings("NullAway.Init")
class MinutesObjectionTest extends MeetingScene {

    private static final LocalDate UNTIL = LocalDate.of(2008, 10, 19);
    private static final String MEMBER = "clenka.namitky";

    @Autowired
    ObjectToMinutes objecting;

    @Autowired
    ObjectByLink byLink;

    private void circulated() {
        held();
        people.inGroup(MEMBER, Role.GROUP_MEMBER, TestPeople.BRNO, group);
        as(() -> groups.admit(
                group, new NewMember("Píšící", "", Side.USER, MemberFunction.GUEST, false, null, "pisici@domov.cz")));
        as(() -> hold.writeMinutes(meeting, "Skupina <b>probrala</b> SWOT.", 0, List.of(), UNTIL));
    }

    @Test
    void BR_108_minutesAreApprovedOnlyAfterTheLastDayForObjections() {
        circulated();
        assertThat(code(() -> hold.approveMinutes(meeting))).isEqualTo("meeting.objections-open");
        assertThat(code(() -> hold.returnMinutes(meeting, "Chybí úkoly."))).isEqualTo("meeting.objections-open");
        now(UNTIL.atTime(23, 59));
        assertThat(code(() -> hold.approveMinutes(meeting))).isEqualTo("meeting.objections-open");
        now(UNTIL.plusDays(1).atStartOfDay());
        as(() -> hold.approveMinutes(meeting));

        assertThat(state()).isEqualTo(MeetingState.MINUTES_APPROVED);
    }

    @Test
    void membersGetTheTextAndTheDay() {
        circulated();
        assertThat(database.sql("select body from letter where about = ? and subject like 'Zápis ze setkání%'")
                        .param(meeting)
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("19. října 2008", "Skupina <b>probrala</b> SWOT.", "/app/meetings/" + meeting);
    }

    @Test
    void whoHasNoAccountObjectsByTheLinkOfTheLetter() {
        circulated();
        var body = database.sql("select body from letter where about = ? and subject like 'Zápis ze setkání%'")
                .param(meeting)
                .query(String.class)
                .single();
        var from = body.indexOf("/invitations/") + "/invitations/".length();
        var token = body.substring(from, body.indexOf('\n', from));
        assertThat(byLink.minutes(token).orElseThrow().minutes()).isEqualTo("Skupina <b>probrala</b> SWOT.");
        byLink.object(token, "Přišel jsem v devět.");
        byLink.object(token, " Přišel jsem v devět. ");
        byLink.object(token, "Dva\r\nřádky.");
        byLink.object(token, "Dva\nřádky.");
        assertThat(byLink.minutes(token).orElseThrow().objected())
                .as("once")
                .containsExactly("Přišel jsem v devět.", "Dva\nřádky.");
        assertThat(objections()).extracting(ObjectionRow::raisedBy).containsOnly("Píšící");
        assertThat(catchThrowableOfType(RuleViolation.class, () -> byLink.object(token, " "))
                        .field())
                .isEqualTo("wording");
        for (int i = 2; i < ObjectToMinutes.MOST_OF_ONE; i++) {
            byLink.object(token, "Námitka " + i);
        }
        assertThat(catchThrowableOfType(RuleViolation.class, () -> byLink.object(token, "Ještě"))
                        .code())
                .isEqualTo("meeting.too-many");
        assertThatThrownBy(() -> byLink.minutes("nesmysl")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> byLink.object("nesmysl", "Ne")).isInstanceOf(NotFound.class);

        now(UNTIL.plusDays(1).atStartOfDay());
        assertThat(byLink.minutes(token)).isEmpty();
        assertThat(catchThrowableOfType(RuleViolation.class, () -> byLink.object(token, "Pozdě"))
                        .code())
                .isIn("meeting.objections-closed", "meeting.too-many");
    }

    @Test
    void BR_108_anObjectionIsSettledBeforeTheChairApproves() {
        circulated();
        actors.as(MEMBER, () -> objecting.object(meeting, "Chybí hlasování."));
        as(() -> objecting.objectFor(meeting, "Členka bez účtu", "Přišla jsem pozdě."));
        now(UNTIL.plusDays(1).atTime(9, 0));
        assertThat(code(() -> hold.approveMinutes(meeting))).isEqualTo("meeting.objections-unsettled");

        var waiting = objections();
        var one = new Settlement(waiting.getFirst().id(), true, "");
        assertThat(code(() -> objecting.settle(meeting, "Nový text", List.of(), List.of(one))))
                .isEqualTo("meeting.objections-unsettled");
        var bare = new Settlement(waiting.getLast().id(), false, " ");
        assertThat(refusal(() -> objecting.settle(meeting, "Nový text", List.of(), List.of(bare, one)))
                        .field())
                .isEqualTo("settlements.1.answer");
        assertThat(objections()).allMatch(row -> row.accepted() == null);
        var reasoned = new Settlement(waiting.getLast().id(), false, "Prezenční listina říká jinak.");
        actors.as(
                MEMBER, () -> objecting.settle(meeting, "Skupina hlasovala 6 : 1.", List.of(), List.of(one, reasoned)));

        assertThat(objections()).extracting(ObjectionRow::accepted).containsExactly(true, false);
        as(() -> hold.approveMinutes(meeting));
        var page = as(() -> read.get(meeting));
        assertThat(page.minutes()).isEqualTo("Skupina hlasovala 6 : 1.");
        assertThat(page.fingerprint()).hasSize(64);
        assertThat(database.sql("""
                        select action || ': ' || before || '|' || after || '|' || reason from audit_entry
                        where subject = ? and action like 'Objection%' order by id""").param(meeting).query(String.class).list())
                .hasSize(4)
                .last()
                .asString()
                .contains("Přišla jsem pozdě.|", "|Prezenční listina říká jinak.");
    }

    @Test
    void whoIsLateOrOutsideDoesNotObject() {
        held();
        assertThatThrownBy(() -> as(() -> objecting.object(meeting, "Brzy"))).isInstanceOf(MeetingOutOfStep.class);
        people.inGroup(MEMBER, Role.GROUP_MEMBER, TestPeople.BRNO, group);
        as(() -> hold.writeMinutes(meeting, "Text", 0, List.of(), UNTIL));
        people.allRolesOf(TestPeople.BRNO);
        people.allRolesOf(TestPeople.KURIM);
        assertThatThrownBy(() -> actors.as("auditor.6203", () -> objecting.object(meeting, "Ne")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> actors.as("coordinator.6209", () -> objecting.object(meeting, "Ne")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> actors.as("coordinator.6209", () -> objecting.list(meeting, 0, 25)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> actors.as(MEMBER, () -> objecting.objectFor(meeting, "Jiná", "Ne")))
                .isInstanceOf(NotAllowed.class);
        assertThat(actors.as(MEMBER, () -> objecting.mayObject(meeting))).isTrue();
        assertThat(actors.as("auditor.6203", () -> objecting.mayObject(meeting)))
                .isFalse();

        now(UNTIL.plusDays(1).atStartOfDay());
        assertThat(code(() -> objecting.object(meeting, "Pozdě"))).isEqualTo("meeting.objections-closed");
        assertThat(actors.as(MEMBER, () -> objecting.mayObject(meeting))).isFalse();
    }

    @Test
    void whoLeadsTheGroupMovesTheLastDay() {
        circulated();
        assertThatThrownBy(() -> actors.as(MEMBER, () -> objecting.moveLastDay(meeting, UNTIL.plusDays(1))))
                .isInstanceOf(NotAllowed.class);
        for (var day :
                new LocalDate[] {clock.today().minusDays(1), clock.today().plusMonths(3), null}) {
            assertThat(refusal(() -> objecting.moveLastDay(meeting, day)).field())
                    .isEqualTo("objectionsUntil");
        }
        as(() -> objecting.moveLastDay(meeting, UNTIL.plusDays(2)));
        assertThat(database.sql("select body from letter where about = ? and subject like 'Námitky k zápisu do%'")
                        .param(meeting)
                        .query(String.class)
                        .list())
                .as("whoever knows of one day hears of the other")
                .singleElement()
                .asString()
                .contains("21. října 2008", "/invitations/");
        now(UNTIL.plusDays(2).atTime(12, 0));
        assertThat(code(() -> hold.approveMinutes(meeting))).isEqualTo("meeting.objections-open");
        now(UNTIL.plusDays(3).atStartOfDay());
        assertThat(code(() -> objecting.moveLastDay(meeting, UNTIL.plusDays(9))))
                .isEqualTo("meeting.objections-closed");
        as(() -> hold.approveMinutes(meeting));
    }

    @Test
    void theLastDayIsWithinTwoMonths() {
        held();
        for (var day :
                List.of(clock.today().minusDays(1), clock.today().plusMonths(2).plusDays(1))) {
            assertThat(refusal(() -> hold.writeMinutes(meeting, "Text", 0, List.of(), day))
                            .field())
                    .isEqualTo("objectionsUntil");
        }
    }

    @Test
    void manyObjectionsAreReadWithAsManyStatementsAsOne() {
        circulated();
        as(() -> objecting.objectFor(meeting, "Členka", "První"));
        var one = Statements.of(this::objections);
        for (int i = 0; i < 30; i++) {
            var wording = "Další " + i;
            as(() -> objecting.objectFor(meeting, "Členka", wording));
        }

        assertThat(Statements.of(this::objections)).hasSameSizeAs(one);
        assertThat(as(() -> objecting.list(meeting, 25, 25))).hasSize(6);
    }

    @Test
    void nobodyTakesThePlaceOfAllAndWhatIsSettledTakesNone() {
        circulated();
        for (int i = 0; i < ObjectToMinutes.MOST_OF_ONE; i++) {
            var wording = "Námitka " + i;
            actors.as(MEMBER, () -> objecting.object(meeting, wording));
        }
        assertThatThrownBy(() -> actors.as(MEMBER, () -> objecting.object(meeting, "Ještě jedna")))
                .isInstanceOf(MeetingUnusable.class);
        as(() -> objecting.objectFor(meeting, "Členka bez účtu", "Jiný hlas"));
        assertThat(as(() -> objecting.waiting(meeting))).hasSize(ObjectToMinutes.MOST_OF_ONE + 1);

        now(UNTIL.plusDays(1).atStartOfDay());
        var all = as(() -> objecting.waiting(meeting)).stream()
                .map(one -> new Settlement(one.id(), true, ""))
                .toList();
        as(() -> objecting.settle(meeting, "Opraveno", List.of(), all));
        assertThat(as(() -> objecting.waiting(meeting))).isEmpty();
        as(() -> hold.returnMinutes(meeting, "Ještě jednou dokola."));
        as(() -> hold.writeMinutes(
                meeting, "Opraveno podruhé", 0, List.of(), clock.today().plusDays(3)));
        actors.as(MEMBER, () -> objecting.object(meeting, "Námitka 1"));
        assertThat(as(() -> objecting.waiting(meeting)))
                .extracting(ObjectionRow::wording)
                .containsExactly("Námitka 1");
    }

    private List<ObjectionRow> objections() {
        return as(() -> objecting.list(meeting, 0, 25));
    }

    private String code(Runnable step) {
        return refusal(step).code();
    }

    private RuleViolation refusal(Runnable step) {
        return catchThrowableOfType(RuleViolation.class, () -> as(step));
    }
}
