package cz.trojlistek.plan;

import static cz.trojlistek.TestPeople.BRNO;
import static org.assertj.core.api.Assertions.assertThat;

import cz.trojlistek.TestPlans;
import cz.trojlistek.account.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@SuppressWarnings("NullAway.Init")
class FreezePlanTest {

    @Autowired
    TestPlans plans;

    @Autowired
    FreezePlan freeze;

    @Autowired
    PlanFacts facts;

    @Test
    void BR_120_theSameContentHasTheSameHash() {
        var cycle = plans.drafting(BRNO, 2);

        assertThat(plans.as(Role.COORDINATOR, BRNO, () -> freeze.freezeDraft(cycle)))
                .isEqualTo(1);
        var first = facts.latestVersion(cycle);
        assertThat(facts.freezeRevised(cycle)).isEqualTo(2);

        assertThat(facts.latestVersion(cycle).hash()).isEqualTo(first.hash());
    }
}
