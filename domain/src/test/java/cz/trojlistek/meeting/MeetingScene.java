package cz.trojlistek.meeting;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.TestCycles;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.workinggroup.FormGroups;
import cz.trojlistek.workinggroup.GroupKind;
import cz.trojlistek.workinggroup.MemberFunction;
import cz.trojlistek.workinggroup.NewMember;
import cz.trojlistek.workinggroup.Side;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A working group of twelve members with a vote, today is 1 October 2008, its meeting on the 14th at two. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
abstract class MeetingScene {

    static final String COORDINATOR = TestPeople.login(Role.COORDINATOR, TestPeople.BRNO);
    static final LocalDateTime START = LocalDateTime.of(2008, 10, 14, 14, 0);

    @Autowired
    TestCycles cycles;

    @Autowired
    TestPeople people;

    @Autowired
    AdvanceCycle advance;

    @Autowired
    FormGroups groups;

    @Autowired
    HoldMeetings hold;

    @Autowired
    ReadMeetings read;

    @Autowired
    MeetingFacts facts;

    @Autowired
    Actors actors;

    @Autowired
    PlanningClock clock;

    @Autowired
    JdbcClient database;

    UUID cycle;
    UUID group;
    UUID meeting;
    final List<UUID> members = new ArrayList<>();

    @BeforeEach
    void aGroupOfTwelve() {
        now(LocalDate.of(2008, 10, 1).atTime(9, 0));
        cycle = cycles.in(TestPeople.BRNO, Phase.ORGANISING);
        group = as(() -> groups.found(cycle, GroupKind.WORKING, "Senioři"));
        for (int i = 1; i <= 12; i++) {
            members.add(admit("Zástupce uživatelů " + i, Side.USER, MemberFunction.MEMBER, true));
        }
        advance.enter(cycle, Phase.ANALYSING);
        meeting = as(() -> hold.plan(group, List.of(START), "Dům seniorů")).getFirst();
    }

    UUID admit(String name, Side side, MemberFunction function, boolean voting) {
        return as(() -> groups.admit(group, new NewMember(name, "", side, function, voting, null)));
    }

    void invited() {
        as(() -> hold.sendInvitation(meeting, AgendaItem.titled("Zahájení", "SWOT"), ""));
    }

    void attendedBy(int count) {
        invited();
        now(START.plusHours(2));
        as(() -> hold.recordAttendance(meeting, Set.copyOf(members.subList(0, count)), 3));
    }

    void held() {
        attendedBy(8);
        as(() -> hold.recordDecisions(meeting, List.of(new NewDecision("Schvaluje se SWOT", 6, 1, 1))));
    }

    void minuted(String text) {
        held();
        as(() -> hold.writeMinutes(
                meeting,
                text,
                List.of(new NewActionItem("Doplnit údaje", "Zástupce uživatelů 2", LocalDate.of(2008, 11, 1)))));
    }

    int seen() {
        return as(() -> read.get(meeting)).version();
    }

    MeetingState state() {
        return as(() -> read.get(meeting)).facts().state();
    }

    void now(LocalDateTime moment) {
        clock.moveTo(moment.atZone(PlanningClock.PRAGUE).toInstant());
    }

    void refuses(String code, @Nullable String field, Runnable step) {
        assertThatThrownBy(() -> as(step)).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            Assertions.assertThat(refused.code()).isEqualTo(code);
            Assertions.assertThat(refused.field()).isEqualTo(field);
        });
    }

    String trail(String action) {
        return database.sql("""
                        select role || ': ' || reason from audit_entry where action = ? and subject = ?
                        order by id desc limit 1""").params(action, meeting).query(String.class).single();
    }

    <T> T as(Supplier<T> step) {
        return actors.as(COORDINATOR, step);
    }

    void as(Runnable step) {
        actors.as(COORDINATOR, step);
    }
}
