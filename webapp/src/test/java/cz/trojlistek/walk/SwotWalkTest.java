package cz.trojlistek.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import cz.trojlistek.account.Actors;
import cz.trojlistek.analysis.AnalyseSituation;
import cz.trojlistek.analysis.BalanceNeeds;
import cz.trojlistek.analysis.BalanceSide;
import cz.trojlistek.analysis.BalanceUnit;
import cz.trojlistek.analysis.BalanceWords;
import cz.trojlistek.analysis.CollectExamples;
import cz.trojlistek.analysis.ExampleWords;
import cz.trojlistek.analysis.LinkProblems;
import cz.trojlistek.analysis.ReadBalance;
import cz.trojlistek.analysis.ServiceKind;
import cz.trojlistek.analysis.StoreSurvey;
import cz.trojlistek.analysis.SurveyKind;
import cz.trojlistek.analysis.TargetGroup;
import cz.trojlistek.analysis.VariantWords;
import cz.trojlistek.analysis.WeighSolutions;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.replay.SmallTown;
import cz.trojlistek.swot.Quadrant;
import cz.trojlistek.swot.ReadSwots;
import cz.trojlistek.swot.SwotWords;
import cz.trojlistek.swot.WriteSwot;
import cz.trojlistek.workinggroup.ReadGroups;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Two people write the SWOT of their group at once, each at a browser, with the keyboard and with the mouse. */
@TestPropertySource(properties = "trojlistek.walk=swot") // an application with a database of its own
@SuppressWarnings("NullAway.Init")
class SwotWalkTest extends Walk {

    private static final double TWO_SECONDS = 2000;
    private static final String COORDINATOR = "koordinatorka.blansko";
    private static final String MEMBER = "clenka1.blansko";
    private static final String MANAGER = "manazerka1.blansko";

    @Autowired
    SmallTown town;

    @Autowired
    WriteSwot write;

    @Autowired
    ReadSwots read;

    @Autowired
    Actors actors;

    @Autowired
    ReadGroups groups;

    @Autowired
    AnalyseSituation analyse;

    @Autowired
    LinkProblems link;

    @Autowired
    WeighSolutions weigh;

    @Autowired
    CollectExamples collect;

    @Autowired
    BalanceNeeds balanced;

    @Autowired
    ReadBalance balance;

    @Autowired
    StoreSurvey surveys;

    Visitor member;
    Visitor manager;
    UUID group;

    @Test
    void theGroupWritesItsSwotAtOnce() {
        town.playUntil(town.before("meeting.sendInvitation"));
        member = chromium.visitor().signIn(MEMBER);
        manager = chromium.visitor().signIn(MANAGER);
        for (var one : List.of(member, manager)) {
            one.open("/app/groups").follow("Senioři").follow("Otevřít SWOT analýzu");
        }
        manager.look("swot-empty");
        var address = manager.czech.page.url();
        group = UUID.fromString(address.replaceAll(".*/groups/|/swot.*", ""));

        whatOneWritesTheOtherSeesAndKeepsTyping();
        whoOnlyLooksKeepsNoSessionAlive();
        theKeyboardMovesAnItemAndStaysOnIt();
        theMouseDragsAnItem();
        twoWhoRewordOneItemKeepTheirWords();
        theManagerDeclaresItFinal();
        itIsPrintedOnOneSheet();
        theTreeIsDrawnBesideTheWaysToSolveIt();
    }

    private void whatOneWritesTheOtherSeesAndKeepsTyping() {
        line(manager, "Hrozby").pressSequentially("Odchod lék");
        line(member, "Silné stránky").pressSequentially("Zkušené poskytovatelky");
        member.czech.page.keyboard().press("Enter");

        sees(manager, "Silné stránky", "Zkušené poskytovatelky");
        assertThat(manager.czech.page.locator("[role=status].news")).containsText("nová položka");
        assertThat(line(manager, "Hrozby")).isFocused();
        assertThat(line(manager, "Hrozby")).hasValue("Odchod lék");
        line(manager, "Hrozby").pressSequentially("ařů");
        manager.czech.page.keyboard().press("Enter");
        sees(member, "Hrozby", "Odchod lékařů");
        assertThat(line(member, "Silné stránky")).isFocused();
    }

    /** What is typed may be told at any moment, so it is looked at while the other types nothing. */
    private void whoOnlyLooksKeepsNoSessionAlive() {
        var asked = new CopyOnWriteArrayList<String>();
        manager.czech.settle();
        manager.czech.page.onRequest(request -> asked.add(request.url()));
        line(member, "Silné stránky").pressSequentially("Hustá síť");
        member.czech.page.keyboard().press("Enter");
        sees(manager, "Silné stránky", "Hustá síť");
        assertThat(asked).noneMatch(url -> url.contains("/app/"));
    }

    private void theKeyboardMovesAnItemAndStaysOnIt() {
        var item = item(member, "Hustá síť");
        var move = button(item, "Přesunout: Hustá síť");
        move.focus();
        member.czech.page.keyboard().press("Enter");
        member.czech.settle();
        member.look("swot-moves", tab -> {});
        member.czech.page.keyboard().press("Tab");
        assertThat(button(item, "Posunout výš: Hustá síť")).isFocused();
        member.czech.page.keyboard().press("Enter");
        member.czech.settle();
        assertThat(button(item, "Posunout výš: Hustá síť")).isFocused();
        assertThat(items(member, "Silné stránky").first()).containsText("Hustá síť");
        assertThat(items(manager, "Silné stránky").first())
                .containsText("Hustá síť", new ContainsTextOptions().setTimeout(TWO_SECONDS));

        button(item, "Do příležitostí: Hustá síť").focus();
        member.czech.page.keyboard().press("Enter");
        member.czech.settle();
        assertThat(move).isFocused();
        sees(manager, "Příležitosti", "Hustá síť");

        move.focus();
        actors.as(MANAGER, () -> write.move(group, id("Hustá síť"), Quadrant.WEAKNESSES, null));
        sees(member, "Slabé stránky", "Hustá síť");
        assertThat(move).isFocused(); // though another has moved it
    }

    private void theMouseDragsAnItem() {
        item(member, "Hustá síť").dragTo(item(member, "Zkušené poskytovatelky"));
        sees(manager, "Silné stránky", "Hustá síť");
        assertThat(items(member, "Silné stránky").first()).containsText("Hustá síť");
        assertThat(items(member, "Silné stránky")).hasCount(2);
    }

    private void twoWhoRewordOneItemKeepTheirWords() {
        for (var one : List.of(member, manager)) {
            button(item(one, "Hustá síť"), "Upravit: Hustá síť").click();
            one.czech.settle();
        }
        manager.czech.fill("Položka", "Hustá síť poraden").press("Uložit položku");
        sees(manager, "Silné stránky", "Hustá síť poraden");
        member.czech.fill("Položka", "Hustá síť služeb");
        actors.as(
                MANAGER,
                () -> write.move(group, id("Hustá síť poraden"), Quadrant.STRENGTHS, id("Zkušené poskytovatelky")));
        assertThat(items(manager, "Silné stránky").last())
                .containsText("Hustá síť poraden", new ContainsTextOptions().setTimeout(TWO_SECONDS));
        assertThat(member.czech.field("Položka")).hasValue("Hustá síť služeb");
        assertThat(member.czech.field("Položka")).isFocused();

        member.czech.press("Uložit položku").sees("Hustá síť poraden (3)");
        assertThat(member.czech.field("Položka")).hasValue("Hustá síť služeb");
        member.czech.look("swot-conflict");
        member.czech.press("Uložit položku");
        sees(manager, "Silné stránky", "Hustá síť služeb");
        manager.look("swot-written");
    }

    private void theManagerDeclaresItFinal() {
        manager.czech.press("Prohlásit za konečnou").confirm("Prohlásit za konečnou");
        manager.look("swot-final").sees("Konečná od");
        member.czech.sees("Konečná od");
        assertThat(button(member.czech.page.locator("main"), "Upravit: Hustá síť služeb"))
                .hasCount(0);
        manager.czech.fill("Proč se otevírá znovu", "Přidáme ostatní.").press("Znovu otevřít");
    }

    /** As many items as there may be, each as long as it may be. */
    private void itIsPrintedOnOneSheet() {
        var words = "Dostupnost pobytových služeb v menších obcích ".repeat(5).substring(0, 198);
        actors.as(MANAGER, () -> {
            for (var quadrant : Quadrant.values()) {
                for (int i = read.swot(group).in(quadrant).size(); i < WriteSwot.MOST; i++) {
                    write.add(group, quadrant, new SwotWords(i + words, 3, "Průzkum " + i));
                }
            }
        });
        manager.czech.open(manager.czech.page.url());
        assertThat(items(manager, "Hrozby")).hasCount(WriteSwot.MOST);
        var pdf = manager.czech.page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        var written = new String(pdf, StandardCharsets.ISO_8859_1);
        assertThat(Pattern.compile("/Type\\s*/Page\\b(?!s)").matcher(written).results())
                .hasSize(1);
        assertThat(written).containsPattern("/MediaBox \\[0 0 84[12]\\.?\\d* 59[45]");
    }

    private void theTreeIsDrawnBesideTheWaysToSolveIt() {
        var cycle = actors.as(COORDINATOR, () -> groups.get(group)).cycle();
        actors.as(COORDINATOR, () -> {
            var area = analyse.addProblemArea(cycle, 1, "NEDOSTATEČNÁ NABÍDKA SLUŽEB");
            var flats = analyse.addProblem(area, "Deformovaný trh s byty");
            var rents = analyse.addProblem(area, "Nedostatek cenově přijatelného bydlení pro potřebné");
            link.link(cycle, flats, rents);
            weigh.propose(area, new VariantWords("Městské byty", "Stálé nájmy", "Drahá oprava", null, true));
            weigh.propose(area, new VariantWords("Podpora pronajímatelů", "Rychlé", "Závisí na nich", null, false));
            collect.collect(cycle, new ExampleWords("Třebíč", "Systém financování sociálních služeb", null));
        });
        var coordinator = chromium.visitor().signIn(COORDINATOR);
        coordinator.open("/app/plans/" + cycle + "/analyses");
        coordinator.look("analyses-with-swot").follow("Nakreslený strom");
        coordinator.look("problem-tree").sees("Vede k: Nedostatek cenově přijatelného bydlení pro potřebné");
        theBalanceAndTheSurveyAreRead(coordinator, cycle);
    }

    private void theBalanceAndTheSurveyAreRead(Visitor coordinator, UUID cycle) {
        var survey = actors.as(COORDINATOR, () -> {
            var place = balance.places(cycle).getFirst().path();
            balanced.add(cycle, counted(place, BalanceSide.NEED, 120, BalanceUnit.PERSONS));
            balanced.add(cycle, counted(place, BalanceSide.CAPACITY, 90, BalanceUnit.PERSONS));
            balanced.add(cycle, counted(place, BalanceSide.RESOURCE, 1_500_000, BalanceUnit.CROWNS));
            var answers = "Otázka;Odpověď;Počet\nCo ve městě chybí?;péče doma;75\nCo ve městě chybí?;byty;25\n";
            return surveys.store(
                    cycle, SurveyKind.NEEDS, place, "setreni.csv", answers.getBytes(StandardCharsets.UTF_8));
        });
        coordinator.open("/app/plans/" + cycle + "/balance");
        coordinator.look("balance").sees("chybí");
        coordinator.open("/app/plans/" + cycle + "/surveys");
        coordinator.look("surveys").sees("Potřeby");
        coordinator.open("/app/plans/" + cycle + "/surveys?document=" + survey);
        coordinator.look("survey").sees("péče doma");
    }

    private static BalanceWords counted(TerritoryPath place, BalanceSide side, long amount, BalanceUnit unit) {
        return new BalanceWords(
                side,
                place,
                TargetGroup.SENIORS,
                ServiceKind.PECOVATELSKA_SLUZBA,
                BigDecimal.valueOf(amount),
                unit,
                "Péče doma",
                "Šetření potřeb");
    }

    private UUID id(String text) {
        return actors.as(MANAGER, () -> read.swot(group)).items().stream()
                .filter(item -> item.text().equals(text))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static void sees(Visitor one, String quadrant, String text) {
        assertThat(panel(one, quadrant).locator("ol"))
                .containsText(text, new ContainsTextOptions().setTimeout(TWO_SECONDS));
    }

    private static Locator panel(Visitor one, String quadrant) {
        return one.czech.page.locator(".swot-quadrant:has(h2:text-is('%s'))".formatted(quadrant));
    }

    private static Locator items(Visitor one, String quadrant) {
        return panel(one, quadrant).locator(".swot-item");
    }

    private static Locator item(Visitor one, String text) {
        return one.czech.page.locator(".swot-item:has-text('%s')".formatted(text));
    }

    private static Locator line(Visitor one, String quadrant) {
        return one.czech.field("Nová položka: " + quadrant);
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
