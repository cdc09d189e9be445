package cz.trojlistek.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import cz.trojlistek.Statements;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Role;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.workinggroup.GroupKind;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init")
class MyGroupsTest extends MeetingScene {

    @Autowired
    MyGroups mine;

    final String member = "clenka." + UUID.randomUUID();

    @Test
    void aMemberSeesTheOwnGroupAndItsMeetingsOnly() {
        var others = another(GroupKind.WORKING, "Rodiny");
        as(() -> hold.plan(others, List.of(START.plusDays(1)), "Radnice"));
        people.inGroup(member, Role.GROUP_MEMBER, TestPeople.BRNO, group);

        assertThat(of(member)).containsExactly(group);
        assertThat(actors.as(member, () -> mine.upcoming(0, 50)))
                .extracting(MyGroups.UpcomingRow::id)
                .containsExactly(meeting);
    }

    @Test
    void aCoordinatorSeesEveryGroupOfTheTerritoryAndNoneOfOthers() {
        var others = another(GroupKind.WORKING, "Rodiny");
        people.allRolesOf(TestPeople.KURIM);

        assertThat(of(COORDINATOR)).contains(group, others);
        assertThat(of("coordinator.6209")).doesNotContain(group, others);
    }

    @Test
    void theCoordinationGroupSeesItself() {
        var coordination = another(GroupKind.COORDINATION, "Koordinační skupina");
        people.person("clen.koordinacni", Role.COORDINATION_GROUP, TestPeople.BRNO);

        assertThat(of("clen.koordinacni")).contains(coordination).doesNotContain(group);
    }

    @Test
    void whoHasNoGroupSeesNone() {
        people.person("zapisovatelka.rady", Role.COUNCIL_CLERK, TestPeople.BRNO);

        assertThat(actors.as("zapisovatelka.rady", mine::any)).isFalse();
        assertThat(of("zapisovatelka.rady")).isEmpty();
        assertThat(actors.as("zapisovatelka.rady", () -> mine.upcoming(0, 50))).isEmpty();
        assertThat(actors.as(COORDINATOR, mine::any)).isTrue();
    }

    /** Without its last day a plan whose years are over would be called valid for ever. */
    @Test
    void aPlanInForceSaysItsLastDay() {
        people.inGroup(member, Role.GROUP_MEMBER, TestPeople.BRNO, group);
        assertThat(row().validTo()).isNull();
        advance.enter(cycle, Phase.IN_FORCE);
        assertThat(row().validTo()).isEqualTo(advance.get(cycle).period().lastDay());
    }

    private MyGroups.GroupRow row() {
        return actors.as(member, () -> mine.groups(0, 1)).getFirst();
    }

    @Test
    void whatIsCancelledOrOverIsNotExpectedAnyMore() {
        people.inGroup(member, Role.GROUP_MEMBER, TestPeople.BRNO, group);
        var later = as(() -> hold.plan(group, List.of(START.plusDays(7), START.plusDays(14)), "Radnice"));
        as(() -> hold.cancel(later.getFirst(), "Nemoc."));
        attendedBy(7);

        assertThat(actors.as(member, () -> mine.upcoming(0, 50)))
                .extracting(MyGroups.UpcomingRow::id)
                .containsExactly(later.getLast());
        assertThat(actors.as(member, () -> mine.groups(0, 1)).getFirst().nextMeeting())
                .isEqualTo(facts.get(later.getLast()).startsAt());
    }

    @Test
    void listsTakeTheSameNumberOfStatementsWhateverTheirLength() {
        people.inGroup(member, Role.GROUP_MEMBER, TestPeople.BRNO, group);
        var one = statements();

        for (int i = 0; i < 30; i++) {
            another(GroupKind.WORKING, "Skupina " + i);
        }
        as(() -> hold.plan(group, MonthlySeries.from(START.plusMonths(1), 30), "Radnice"));

        assertThat(statements()).isEqualTo(one).hasSizeLessThanOrEqualTo(8);
    }

    /** In another cycle of the same town. */
    private UUID another(GroupKind kind, String name) {
        var next = cycles.in(TestPeople.BRNO, Phase.ORGANISING);
        var founded = as(() -> groups.found(next, kind, name));
        advance.enter(next, Phase.ANALYSING);
        return founded;
    }

    private List<String> statements() {
        return Statements.of(() -> as(() -> {
            mine.any();
            mine.groups(0, 25);
            mine.upcoming(0, 25);
        }));
    }

    private List<UUID> of(String login) {
        return actors.as(login, () -> mine.groups(0, 10_000)).stream()
                .map(MyGroups.GroupRow::id)
                .toList();
    }
}
