package cz.trojlistek.planning.ui;

import static cz.trojlistek.TestPeople.BRNO;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import cz.trojlistek.FormTest;
import cz.trojlistek.HouseAtRest;
import cz.trojlistek.TestConsultations;
import cz.trojlistek.TestPeople;
import cz.trojlistek.TestPlans;
import cz.trojlistek.account.Role;
import cz.trojlistek.approval.ApprovalSteps;
import cz.trojlistek.consultation.ConsultationSteps;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.kernel.Phase;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@HouseAtRest
@WithMockUser("coordinator.6203")
@SuppressWarnings("NullAway.Init")
class CyclePagesTest extends FormTest {

    static final String COORDINATOR = TestPeople.login(Role.COORDINATOR, BRNO);

    @Autowired
    TestPlans plans;

    @Autowired
    TestPeople people;

    @Autowired
    AdvanceCycle advance;

    @Autowired
    TestConsultations consultations;

    @Autowired
    ConsultationSteps steps;

    @Autowired
    ApprovalSteps approvals;

    @AfterEach
    void theClockGoesOn() {
        clock.reset();
    }

    @Test
    void aPlanWhosePeriodIsOverIsNotSaidToBeInForce() {
        var cycle = plans.drafting(BRNO, 1);
        advance.enter(cycle, Phase.IN_FORCE);

        now(LocalDateTime.of(2024, 12, 31, 23, 59));
        assertThat(opened(cycle)).contains("Plán platí", "plán platí.").doesNotContain("Platil do");

        now(LocalDateTime.of(2025, 1, 1, 0, 1));
        assertThat(opened(cycle))
                .contains("Platil do 31. 12. 2024", "skončila platnost")
                .doesNotContain("Plán platí", "plán platí");
    }

    @Test
    void everyPageOfAPlanHasTheSameLinksWithItselfMarked() {
        var id = consultations.open();
        var cycle = steps.get(id).cycle();
        var approval = approvals.prepare(cycle);
        var base = "plans/" + cycle;
        var pages = Map.of(
                base,
                "Průběh",
                base + "/text",
                "Plán",
                base + "/text/compare",
                "Plán",
                base + "/groups",
                "Skupiny",
                base + "/analyses",
                "Analýzy",
                base + "/alignment",
                "Návaznost",
                base + "/bodies",
                "Schvalování",
                "consultations/" + id,
                "Připomínky",
                "approvals/" + approval,
                "Schvalování");

        as(
                COORDINATOR,
                () -> pages.forEach((page, tab) -> {
                    UI.getCurrent().navigate(page);
                    assertThat(links(false))
                            .as(page)
                            .containsExactly(
                                    "Průběh",
                                    "Diagram",
                                    "Plán",
                                    "Skupiny",
                                    "Analýzy",
                                    "Návaznost",
                                    "Připomínky",
                                    "Schvalování");
                    assertThat(links(true)).as(page).containsExactly(tab);
                }));
    }

    @Test
    void beforeTheApprovalItsLinkLeadsWhoMayChooseThereToTheBodies() {
        var cycle = plans.drafting(BRNO, 1);
        people.person("cte.jen", Role.AUDITOR, BRNO);

        opened(cycle);
        assertThat(find(Anchor.class).withText("Schvalování").single().getHref())
                .isEqualTo("plans/" + cycle + "/bodies");
        as(COORDINATOR, () -> UI.getCurrent().navigate("plans/" + cycle + "/bodies"));
        assertThat(links(true)).containsExactly("Schvalování");

        as("cte.jen", () -> UI.getCurrent().navigate("plans/" + cycle));
        assertThat(links(false)).contains("Plán").doesNotContain("Schvalování");
    }

    private List<String> links(boolean marked) {
        return find(Nav.class)
                .withClassName("tabs")
                .single()
                .getChildren()
                .filter(link -> !marked || "page".equals(link.getElement().getAttribute("aria-current")))
                .map(link -> link.getElement().getText())
                .toList();
    }

    /** All that is written on the page of the cycle; spaces that do not break are spaces. */
    private String opened(UUID cycle) {
        as(COORDINATOR, () -> navigate("plans/" + cycle, CycleView.class));
        return words(UI.getCurrent()).replace('\u00a0', ' ');
    }

    private static String words(Component part) {
        return part.getElement().getText() + "|"
                + part.getChildren().map(CyclePagesTest::words).collect(Collectors.joining());
    }
}
