package cz.trojlistek.alignment.ui;

import static cz.trojlistek.TestPeople.BRNO;
import static cz.trojlistek.TestPeople.SOUTH_MORAVIA;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import cz.trojlistek.ScreenTest;
import cz.trojlistek.Seen;
import cz.trojlistek.Statements;
import cz.trojlistek.TestPeople;
import cz.trojlistek.TestPlans;
import cz.trojlistek.TestTiers;
import cz.trojlistek.account.Role;
import cz.trojlistek.alignment.AlignPlans;
import cz.trojlistek.alignment.AlignmentKind;
import cz.trojlistek.alignment.AlignmentState;
import cz.trojlistek.alignment.ReadAlignments;
import cz.trojlistek.plan.ElementKind;
import cz.trojlistek.plan.WritePlan;
import cz.trojlistek.shell.SearchField;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Links between plans of two tiers: named where a plan is written, answered where it is in force, read by both. */
@SuppressWarnings("NullAway.Init")
class AlignmentScreensTest extends ScreenTest {

    static final String PLANNER = TestPeople.login(Role.REGION_PLANNER, SOUTH_MORAVIA);
    static final String COORDINATOR = TestPeople.login(Role.COORDINATOR, BRNO);

    @Autowired
    TestPlans plans;

    @Autowired
    TestTiers tiers;

    @Autowired
    AlignPlans align;

    @Autowired
    ReadAlignments read;

    @Autowired
    WritePlan write;

    UUID region;
    UUID town;
    UUID regional;
    UUID measure;

    @BeforeEach
    void aRegionDraftsAndBrnoHasAPlan() {
        UI.getCurrent().setLocale(Locale.of("cs"));
        var two = tiers.twoPlans(BRNO, SOUTH_MORAVIA);
        town = two.town();
        measure = two.measure();
        region = two.region();
        regional = two.regional();
    }

    @AfterEach
    void theClockGoesOn() {
        clock.reset();
    }

    @Test
    void aPlannerFindsAMeasureOfATownNamesItAndTakesItBack() {
        readChapter(PLANNER);
        assertThat(addresses()).contains(piece(region, regional));

        visit(PLANNER, piece(region, regional));
        assertThat(shown()).contains(text("alignment.links.none"), text("alignment.add.UPPER"));
        go(PLANNER, piece(region, regional), "q", "opatreni brno");
        as(
                PLANNER,
                () -> find(Button.class).withText(text("alignment.choose")).all().stream()
                        .filter(button -> button.getAriaLabel().orElse("").endsWith("Brno 1.1.1"))
                        .findFirst()
                        .ifPresent(button -> test(button).click()));
        click(PLANNER, "alignment.say");
        assertThat(Seen.now()).contains(text("form.required"));

        as(PLANNER, () -> kind().setValue(AlignmentKind.CONFLICTS));
        click(PLANNER, "alignment.say");
        assertThat(Seen.now()).contains(text("alignment.reason.missing"));
        fill(TextArea.class, text("alignment.reason"), "Kraj službu <ruší>.");
        click(PLANNER, "alignment.say");
        assertThat(as(PLANNER, () -> read.of(regional, 0, 9)))
                .singleElement()
                .satisfies(link -> assertThat(link.state()).isEqualTo(AlignmentState.CONFLICT));
        assertThat(shown()).contains("Kraj službu <ruší>.", text("alignment.kind.CONFLICTS"), "Brno: zatím nic");

        click(PLANNER, "alignment.take-back");
        as(PLANNER, () -> test(find(ConfirmDialog.class).single()).confirm());
        assertThat(as(PLANNER, () -> read.of(regional, 0, 9))).isEmpty();
        assertThat(shown()).contains(text("alignment.links.none"));
    }

    @Test
    void aCoordinatorAnswersWhatTheRegionSaysOfThePlanInForce() {
        regionSays(AlignmentKind.FULFILS);
        visit(COORDINATOR, "plans/" + town + "/text");
        assertThat(Seen.now()).contains("Návaznost", "jen jedna strana 1");

        visit(COORDINATOR, piece(town, measure));
        assertThat(shown()).contains("Jihomoravský kraj: naplňuje", "Brno: zatím nic");
        assertThat(shown()).doesNotContain(text("alignment.add.LOWER"));
        as(COORDINATOR, () -> kind().setValue(AlignmentKind.FULFILS));
        click(COORDINATOR, "alignment.say");
        assertThat(shown()).contains("shoda");

        visit(COORDINATOR, "plans/" + town + "/alignment");
        assertThat(shown()).contains("shoda 1", "rozpor 0", "Jihomoravský kraj");
        go(COORDINATOR, "plans/" + town + "/alignment", "state", "CONFLICT");
        assertThat(shown()).contains(text("alignment.filtered"));
        go(COORDINATOR, "plans/" + town + "/alignment", "state", "nesmysl");
        assertThat(shown()).contains("Brno: naplňuje");
        visit(COORDINATOR, "plans/" + town + "/text");
        assertThat(Seen.now()).contains("shoda 1");
    }

    @Test
    void whoOnlyReadsSeesTheLinksAndNoForm() {
        var clerk = TestPeople.login(Role.COUNCIL_CLERK, SOUTH_MORAVIA);
        visit(clerk, "plans/" + region + "/alignment");
        assertThat(shown()).contains(text("alignment.none"), text("alignment.none.next"));
        visit(PLANNER, "plans/" + region + "/alignment");
        assertThat(shown()).contains(text("alignment.none.write"));

        regionSays(AlignmentKind.RELATES);
        visit(clerk, piece(region, regional));
        assertThat(shown()).contains("Jihomoravský kraj: souvisí").doesNotContain(text("alignment.change"));
        // the clerk of the region does not read what Brno has in the workbench, so the way leads to the portal
        assertThat(addresses()).contains("/plans/" + town + "?chapter=1#o1.1.1");
        readChapter(clerk);
        assertThat(addresses()).contains(piece(region, regional));
    }

    @Test
    void whatIsNotThereIsAbsent() {
        for (var address : List.of(
                piece(town, regional),
                piece(region, tiers.first(region, ElementKind.CHAPTER).id()),
                piece(region, UUID.randomUUID()))) {
            visit(PLANNER, address);
            assertThat(shown()).as(address).contains("Tahle stránka tu není");
        }
    }

    @Test
    void whatNoTextCanHoldIsSaidAtTheSearch() {
        go(PLANNER, piece(region, regional), "q", "a\0b");
        assertThat(find(SearchField.class).single().isInvalid()).isTrue();
        go(PLANNER, piece(region, regional), "q", "olomoucko");
        assertThat(shown()).contains(text("alignment.not-found"));
    }

    @Test
    void inEnglish() {
        regionSays(AlignmentKind.CONFLICTS);
        UI.getCurrent().setLocale(Locale.ENGLISH);
        visit(PLANNER, "plans/" + region + "/alignment");
        assertThat(shown()).contains("Links to the plans of towns", "conflict 1", "Brno: nothing yet");
        visit(PLANNER, piece(region, regional));
        assertThat(shown()).contains("Links: Measure\u00a04.1.1", "conflicts", "Which measures of towns");
    }

    @Test
    void theTextCostsAsManyStatementsWithManyMeasuresAsWithOne() {
        var before = statements();
        as(PLANNER, () -> {
            var priority = tiers.first(region, ElementKind.PRIORITY).id();
            for (int i = 0; i < 20; i++) {
                var added = write.add(priority, ElementKind.MEASURE, "Opatření " + i, null);
                align.state(added, measure, AlignmentKind.RELATES, "");
            }
        });
        assertThat(statements()).isEqualTo(before);
    }

    private int statements() {
        return Statements.of(() -> readChapter(PLANNER)).size();
    }

    private void regionSays(AlignmentKind kind) {
        as(PLANNER, () -> {
            align.state(regional, measure, kind, "Protože <b>ano</b>.");
        });
    }

    @SuppressWarnings("unchecked")
    private Select<AlignmentKind> kind() {
        return (Select<AlignmentKind>) field(Select.class, text("alignment.kind"));
    }

    private UUID chapter() {
        return plans.chapters(region).stream()
                .filter(line -> line.code().equals("4"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<String> addresses() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private void readChapter(String login) {
        go(login, "plans/" + region + "/text", "chapter", chapter().toString());
    }

    private void go(String login, String address, String parameter, String value) {
        as(login, () -> UI.getCurrent().navigate(address, QueryParameters.of(parameter, value)));
    }

    private static String piece(UUID cycle, UUID element) {
        return "plans/" + cycle + "/alignment/" + element;
    }
}
