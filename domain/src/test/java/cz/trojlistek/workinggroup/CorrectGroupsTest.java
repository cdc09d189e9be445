package cz.trojlistek.workinggroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.TestPeople;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.cycle.WrongPhase;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.Trail;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init")
class CorrectGroupsTest extends GroupScene {

    private static final String WORKING = Trail.code("workinggroup.kind", GroupKind.WORKING) + ", ";

    @Autowired
    PlanningClock clock;

    @Autowired
    ConductCycle conduct;

    @Test
    void BR_200_aGroupGetsAnotherNameWithOneRowOfTheTrail() {
        var group = working("Seniory");

        rename(group, 0, " Senioři ");
        rename(group, 1, "Senioři");

        assertThat(as(() -> read.get(group)).name()).isEqualTo("Senioři");
        assertThat(rows(group)).containsExactly("GroupFounded||" + WORKING + "Seniory", "GroupRenamed|Seniory|Senioři");
    }

    @Test
    void aNameIsTakenByAnotherGroupButNotByItself() {
        working("Rodiny");
        var group = working("senioři");

        refuses("name", () -> groups.rename(group, 0, "RODINY"));
        refuses("name", () -> groups.rename(group, 0, " "));
        rename(group, 0, "Senioři");
        assertThat(as(() -> read.get(group)).name()).isEqualTo("Senioři");
    }

    @Test
    void aGroupIsRenamedUntilThePlanEnds() {
        var group = working("Seniory");
        advance.enter(cycle, Phase.IN_FORCE);
        rename(group, 0, "Senioři");
        var now = clock.instant();

        clock.moveTo(now.plus(Duration.ofDays(366 * 5)));
        try {
            assertThatThrownBy(() -> rename(group, 1, "Lidé nad 65 let")).isInstanceOf(WrongPhase.class);
            assertThat(as(() -> groups.mayRename(cycle()))).isFalse();
        } finally {
            clock.moveTo(now);
        }
        assertThat(as(() -> groups.mayRename(cycle()))).isTrue();

        var rejected = cycles.in(TestPeople.BRNO, Phase.ORGANISING);
        var its = as(() -> groups.found(rejected, GroupKind.WORKING, "Seniory"));
        advance.enter(rejected, Phase.REJECTED);
        assertThatThrownBy(() -> rename(its, 0, "Senioři")).isInstanceOf(WrongPhase.class);
    }

    private PlanningCycle cycle() {
        return conduct.get(cycle);
    }

    @Test
    void BR_200_aGroupFoundedByMistakeIsTakenBackWithWhoHasLeftIt() {
        var group = working("Senioři");
        var member = as(() -> groups.admit(group, member("Členka Dommova", Side.USER, true)));
        refuses("group", () -> groups.remove(group, 0));
        as(() -> groups.correct(member, 0, member("Členka Domova", Side.USER, true)));
        as(() -> groups.release(member));

        as(() -> groups.remove(group, 0));

        assertThatThrownBy(() -> as(() -> read.get(group))).isInstanceOf(NotFound.class);
        assertThat(rows(group)).last().isEqualTo("GroupRemoved|" + WORKING + "Senioři|");
        assertThat(rows(group)).hasSize(5);
        assertThat(working("Senioři")).isNotEqualTo(group);
    }

    @Test
    void aGroupIsTakenBackOnlyWhileTheCycleOrganises() {
        var group = working("Senioři");
        advance.enter(cycle, Phase.ANALYSING);

        assertThatThrownBy(() -> as(() -> groups.remove(group, 0))).isInstanceOf(WrongPhase.class);
    }

    @Test
    void whoHasNotSeenTheChangeOfAnotherChangesNothing() {
        var group = working("Seniory");
        rename(group, 0, "Senioři");

        assertThatThrownBy(() -> rename(group, 0, "Staří lidé"))
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class, told -> assertThat(told.now()).containsExactly("Senioři"));
        assertThatThrownBy(() -> as(() -> groups.remove(group, 0))).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void onlyWhoManagesGroupsMay() {
        people.allRolesOf(TestPeople.KURIM);
        var group = working("Senioři");

        assertThatThrownBy(() -> actors.as("auditor.6203", () -> groups.rename(group, 0, "Jiná")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> actors.as("auditor.6203", () -> groups.remove(group, 0)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> actors.as("coordinator.6209", () -> groups.remove(group, 0)))
                .isInstanceOf(NotFound.class);
    }

    private void rename(UUID group, int seenVersion, String name) {
        as(() -> groups.rename(group, seenVersion, name));
    }

    private List<String> rows(UUID group) {
        return database.sql("""
                        select action || '|' || before || '|' || after from audit_entry
                        where subject = ? order by id""").param(group).query(String.class).list();
    }
}
