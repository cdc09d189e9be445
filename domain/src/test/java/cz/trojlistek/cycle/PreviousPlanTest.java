package cz.trojlistek.cycle;

import static cz.trojlistek.TestPeople.BRNO;
import static cz.trojlistek.TestPeople.CHOMUTOV;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.TestPeople;
import cz.trojlistek.TestPlans;
import cz.trojlistek.account.Role;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** BR-110: the plan that a new one evaluates. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
class PreviousPlanTest {

    @Autowired
    TestPlans plans;

    @Autowired
    TestPeople people;

    @Autowired
    AdvanceCycle advance;

    @Test
    void BR_110_aPlanFollowsOneInForceOfItsOwnTerritory() {
        var unfinished = plans.cycle(BRNO, 1, null);
        assertRefused(unfinished);

        advance.enter(unfinished, Phase.IN_FORCE);
        assertThat(advance.get(plans.cycle(BRNO, 1, unfinished)).previous()).isEqualTo(unfinished);
    }

    @Test
    void BR_110_aPlanOfAnotherTerritoryIsNoPreviousOne() {
        var foreign = plans.cycle(CHOMUTOV, 1, null);
        advance.enter(foreign, Phase.IN_FORCE);
        assertThatThrownBy(() -> plans.cycle(BRNO, 1, foreign)).isInstanceOf(NotFound.class);

        people.person(TestPeople.login(Role.COORDINATOR, BRNO), Role.AUDITOR, CHOMUTOV);
        assertRefused(foreign);
    }

    private void assertRefused(UUID previous) {
        assertThatThrownBy(() -> plans.cycle(BRNO, 1, previous))
                .isInstanceOfSatisfying(
                        ConductCycle.PreviousUnusable.class,
                        no -> assertThat(no.field()).isEqualTo("previous"));
    }
}
