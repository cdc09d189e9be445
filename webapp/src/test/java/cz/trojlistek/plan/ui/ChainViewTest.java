package cz.trojlistek.plan.ui;

import static cz.trojlistek.TestPeople.BRNO;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import cz.trojlistek.FormTest;
import cz.trojlistek.HouseAtRest;
import cz.trojlistek.Seen;
import cz.trojlistek.TestPeople;
import cz.trojlistek.TestPlans;
import cz.trojlistek.account.Role;
import cz.trojlistek.actionplan.ArrangeYears;
import cz.trojlistek.plan.ChooseMeasures;
import cz.trojlistek.plan.ChooseMeasures.Chosen;
import cz.trojlistek.plan.ElementKind;
import cz.trojlistek.plan.ReadPlan;
import cz.trojlistek.plan.SmartCheck;
import cz.trojlistek.plan.WritePlan;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** From the need to what came of it; both ways. */
@HouseAtRest
@WithMockUser("coordinator.6203")
@SuppressWarnings("NullAway.Init")
class ChainViewTest extends FormTest {

    static final String COORDINATOR = TestPeople.login(Role.COORDINATOR, BRNO);

    @Autowired
    TestPlans plans;

    @Autowired
    Needs needs;

    @Autowired
    WritePlan write;

    @Autowired
    ReadPlan read;

    @Autowired
    ArrangeYears years;

    @Autowired
    ChooseMeasures choose;

    @AfterEach
    void theClockGoesOn() {
        clock.reset();
    }

    @Test
    void aMeasureLeadsToItsNeedItsGoalItsIndicatorsAndItsCosts() {
        var cycle = plans.proposing(BRNO, 1);
        var need = as(COORDINATOR, () -> needs.of(cycle)).ids().iterator().next();
        var chapter = plans.chapters(cycle).getFirst().id();
        var goal = as(COORDINATOR, () -> write.add(chapter, ElementKind.GOAL, "Péče doma", need));
        var measure = as(COORDINATOR, () -> write.add(goal, ElementKind.MEASURE, "Poradna", null));
        as(COORDINATOR, () -> write.addIndicator(measure, TestPlans.indicator(SmartCheck.PASSED, "")));

        chain(cycle, measure);

        assertThat(Seen.now())
                .contains(as(COORDINATOR, () -> needs.of(cycle)).words(need))
                .contains("Péče doma", "Poradna", "Počet klientů", text("plan.chain.costs.none"));
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(PlanTextView.at(cycle, goal), PlanTextView.at(cycle, measure));
        chain(cycle, goal);
        assertThat(Seen.now()).contains(text("plan.chain.below"), "Poradna");
        as(COORDINATOR, () -> UI.getCurrent().navigate("plans/" + cycle + "/text"));
        assertThat(find(Anchor.class).withText(text("plan.chain")).all())
                .extracting(Anchor::getHref)
                .contains(ChainView.of(cycle, goal), ChainView.of(cycle, measure));
    }

    @Test
    void BR_117_theYearsThatHaveTakenItUpStandAtItsEnd() {
        now(LocalDateTime.of(2021, 9, 1, 9, 0));
        var plan = plans.inForce(BRNO, 1);
        var measure = as(COORDINATOR, () -> read.whole(plan, 0)).lines().getLast();
        var year = as(COORDINATOR, () -> years.open(plan, 2022));
        as(COORDINATOR, () -> choose.choose(year, List.of(new Chosen(measure.id(), "Charita", ""))));

        chain(plan, measure.id());

        assertThat(Seen.now()).contains(text("plan.chain.need.none"), "Akční plán 2022", "Charita: ");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anyMatch(link -> link.startsWith("plans/" + year + "/text?element="));
    }

    private void chain(UUID cycle, UUID element) {
        as(
                COORDINATOR,
                () -> UI.getCurrent()
                        .navigate("plans/" + cycle + "/text/chain", QueryParameters.fromString("element=" + element)));
    }

    private static String text(String key) {
        return Seen.plain(UI.getCurrent().getTranslation(key));
    }
}
