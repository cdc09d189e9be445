package cz.trojlistek.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.Statements;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Role;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.workinggroup.MemberFunction;
import cz.trojlistek.workinggroup.NewMember;
import cz.trojlistek.workinggroup.Side;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A member with an account, so that the group is theirs. */
@SuppressWarnings("NullAway.Init")
class CalendarFeedTest extends MeetingScene {

    @Autowired
    MyCalendar mine;

    @Autowired
    CalendarFeed feed;

    String login;
    UUID person;
    UUID member;

    @BeforeEach
    void aMemberWithAnAccount() {
        login = "clenka." + UUID.randomUUID();
        person = people.person(login, Role.AUDITOR, TestPeople.USTI_REGION);
        member = as(() ->
                groups.admit(group, new NewMember("Členka", "", Side.USER, MemberFunction.MEMBER, false, person)));
    }

    String made() {
        return actors.as(login, mine::renew);
    }

    @Test
    void theCalendarHasTheMeetingsOfThePersonsGroupsWithTheIdentifiersOfTheInvitations() {
        as(() -> hold.plan(group, List.of(START.plusDays(7)), "Radnice; 2. patro"));
        invited();

        assertThat(feed.of(made()).replace("\r\n", "\n"))
                .startsWith("BEGIN:VCALENDAR\n")
                .contains("UID:" + meeting + "@trojlistek\n", "SUMMARY:Setkání skupiny Senioři\n")
                .contains("DTSTART;TZID=Europe/Prague:20081014T140000\n", "STATUS:CONFIRMED\n")
                .contains("DTSTART;TZID=Europe/Prague:20081021T140000\n", "STATUS:TENTATIVE\n")
                .contains("LOCATION:Radnice\\; 2. patro\n")
                .containsOnlyOnce("BEGIN:VTIMEZONE");
    }

    @Test
    void itFollowsWhatHappensToMeetingsAndToThePerson() {
        var token = made();
        as(() -> hold.cancel(meeting, "Topení nefunguje."));
        assertThat(feed.of(token)).contains("STATUS:CANCELLED");

        now(START.plusDays(MyGroups.DAYS_BACK));
        assertThat(feed.of(token)).contains("BEGIN:VEVENT");
        now(START.plusDays(MyGroups.DAYS_BACK + 1L));
        assertThat(feed.of(token)).doesNotContain("BEGIN:VEVENT");

        now(START.minusDays(3));
        as(() -> groups.release(member));
        assertThat(feed.of(token)).doesNotContain("BEGIN:VEVENT");
    }

    @Test
    void anAddressHoldsUntilItIsRenewedOrRevoked() {
        assertThat(actors.as(login, mine::madeAt)).isEmpty();
        var first = made();
        assertThat(actors.as(login, mine::madeAt)).isPresent();
        var second = made();

        gone(first);
        assertThat(feed.of(second)).contains("BEGIN:VEVENT");
        actors.as(login, mine::revoke);
        actors.as(login, mine::revoke);
        gone(second);
        assertThat(database.sql(
                                "select action from audit_entry where subject = ? and action like 'Calendar%' order by id")
                        .param(person)
                        .query(String.class)
                        .list())
                .containsExactly("CalendarFeedMade", "CalendarFeedMade", "CalendarFeedRevoked");
    }

    @Test
    void nobodysAddressAndThatOfAClosedAccountAreGone() {
        var token = made();
        gone("");
        gone("neznamy");
        gone(person.toString());
        assertThatThrownBy(mine::renew).isInstanceOf(NotFound.class);

        database.sql("update person set status = 'DISABLED' where id = ?")
                .param(person)
                .update();
        gone(token);
    }

    private void gone(String token) {
        assertThatThrownBy(() -> feed.of(token)).isInstanceOf(NotFound.class);
    }

    @Test
    void theAddressIsKeptAsAHashOnly() {
        var token = made();

        assertThat(database.sql("select hash from calendar_feed where person = ?")
                        .param(person)
                        .query(String.class)
                        .single())
                .hasSize(64)
                .doesNotContain(token);
    }

    @Test
    void manyMeetingsTakeAsManyStatementsAsOne() {
        var token = made();
        var one = Statements.of(() -> feed.of(token));
        for (int i = 1; i <= 30; i++) {
            var start = START.plusDays(i);
            as(() -> hold.plan(group, List.of(start), "Radnice"));
        }

        assertThat(Statements.of(() -> feed.of(token))).hasSameSizeAs(one);
        assertThat(feed.of(token).split("BEGIN:VEVENT", -1)).hasSize(32);
    }
}
