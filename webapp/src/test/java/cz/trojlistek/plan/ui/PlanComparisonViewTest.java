package cz.trojlistek.plan.ui;

import static cz.trojlistek.TestPeople.BRNO;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import cz.trojlistek.FormTest;
import cz.trojlistek.HouseAtRest;
import cz.trojlistek.Seen;
import cz.trojlistek.TestPeople;
import cz.trojlistek.TestPlans;
import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.plan.ArrangeText;
import cz.trojlistek.plan.ElementKind;
import cz.trojlistek.plan.FreezePlan;
import cz.trojlistek.plan.PlanLine;
import cz.trojlistek.plan.ReadPlan;
import cz.trojlistek.plan.WritePlan;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** A frozen draft against the text that was written on, as the coordinator sees it. */
@HouseAtRest
@WithMockUser("coordinator.6203")
@SuppressWarnings("NullAway.Init")
class PlanComparisonViewTest extends FormTest {

    static final String COORDINATOR = TestPeople.login(Role.COORDINATOR, BRNO);

    @Autowired
    TestPlans plans;

    @Autowired
    ReadPlan read;

    @Autowired
    WritePlan write;

    @Autowired
    ArrangeText arrange;

    @Autowired
    FreezePlan freeze;

    @Autowired
    AdvanceCycle advance;

    UUID cycle;
    List<PlanLine> lines;

    @BeforeEach
    void frozenAndOpenAgain() {
        cycle = plans.drafting(BRNO, 2);
        as(COORDINATOR, () -> freeze.freezeDraft(cycle));
        advance.enter(cycle, Phase.SETTLING);
        lines = as(COORDINATOR, () -> read.whole(cycle, 0)).lines();
    }

    @Test
    void everyChangeSaysWhatItIsAndLeadsToItsPlace() {
        as(COORDINATOR, () -> write.revise(lines.get(1).id(), 0, "Priorita kapitoly první"));
        var added = as(COORDINATOR, () -> write.add(lines.getFirst().id(), ElementKind.PRIORITY, "Nová", null));
        as(COORDINATOR, () -> arrange.moveBelow(lines.get(2).id(), 0, added));

        assertThat(page(""))
                .contains(text("plan.change.CHANGED"), text("plan.change.ADDED"))
                .contains(text("plan.moved-from", "1.1"), text("plan.compare.all", 3))
                .contains("Priorita kapitoly", text("words.added"), "první", text("words.removed-end"))
                .doesNotContain(text("plan.compare.sort.REMOVED", 0));
        assertThat(find(Anchor.class).withText(text("plan.compare.place")).all())
                .extracting(Anchor::getHref)
                .contains("plans/%s/text?version=0&element=%s"
                        .formatted(cycle, lines.get(1).id()));
        assertThat(page("&sort=MOVED")).doesNotContain("první").contains(text("plan.compare.sort.CHANGED", 1));
        assertThat(page("&chapter=" + lines.get(3).id())).contains(text("plan.compare.none"));
    }

    @Test
    void costsAreToldAsWordsBesideTheWording() {
        as(
                COORDINATOR,
                () -> write.removeIndicator(as(COORDINATOR, () -> read.whole(cycle, 0))
                        .indicators()
                        .getFirst()
                        .id()));

        assertThat(page("")).contains("Počet klientů", text("words.removed"), text("plan.change.CHANGED"));
    }

    @Test
    void nextAndPreviousGoFromChangeToChange() {
        as(COORDINATOR, () -> write.revise(lines.get(1).id(), 0, "Jiná"));
        as(COORDINATOR, () -> write.revise(lines.get(4).id(), 0, "Také jiná"));
        page("");

        pressed("plan.compare.next");
        assertThat(Seen.now()).contains(text("plan.compare.at", 1, 2));
        pressed("plan.compare.next");
        pressed("plan.compare.next");
        assertThat(Seen.now()).contains(text("plan.compare.at", 2, 2));
        pressed("plan.compare.previous");
        assertThat(Seen.now()).contains(text("plan.compare.at", 1, 2));
    }

    @Test
    void whoChoosesOtherTextsComparesThose() {
        as(COORDINATOR, () -> write.revise(lines.get(1).id(), 0, "Jiná"));
        page("");

        @SuppressWarnings("unchecked")
        Select<Integer> newer = field(Select.class, text("plan.compare.newer"));
        as(COORDINATOR, () -> newer.setValue(1));

        assertThat(Seen.now()).contains(text("plan.compare.none"));
    }

    @Test
    void anAddressNobodyWasGivenIsAbsent() {
        for (var wrong : List.of("&sort=SOMETHING", "&chapter=7", "&chapter=" + UUID.randomUUID(), "&page=x")) {
            page(wrong);
            assertThat(find(PlanComparisonView.class).all()).as(wrong).isEmpty();
        }
        as(COORDINATOR, () -> go("from=1&to=7"));
        assertThat(find(PlanComparisonView.class).all()).isEmpty();
    }

    private String page(String more) {
        as(COORDINATOR, () -> go("from=1&to=0" + more));
        return Seen.now();
    }

    private void go(String query) {
        UI.getCurrent().navigate("plans/" + cycle + "/text/compare", QueryParameters.fromString(query));
    }

    private void pressed(String key) {
        as(COORDINATOR, () -> press(UI.getCurrent().getTranslation(key)));
    }

    private static String text(String key, Object... words) {
        return Seen.plain(UI.getCurrent().getTranslation(key, words));
    }
}
