package cz.trojlistek.analysis.ui;

import static cz.trojlistek.TestPeople.CHOMUTOV;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import cz.trojlistek.HouseAtRest;
import cz.trojlistek.Seen;
import cz.trojlistek.TestPeople;
import cz.trojlistek.TestPlans;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Role;
import cz.trojlistek.analysis.AnalyseSituation;
import cz.trojlistek.analysis.AnsweredNeeds.Goal;
import cz.trojlistek.analysis.LinkProblems;
import cz.trojlistek.analysis.ReadAnalyses;
import cz.trojlistek.analysis.ReadAnalyses.AreaView;
import cz.trojlistek.analysis.ReadAnalyses.ProblemLine;
import cz.trojlistek.analysis.ReadSolutions;
import cz.trojlistek.plan.ElementKind;
import cz.trojlistek.plan.WritePlan;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.test.context.support.WithMockUser;
import org.yaml.snakeyaml.Yaml;

/** The tree of Chomutov, 3 areas and 16 problems as its third meeting wrote them in 2014, drawn and in words. */
@HouseAtRest
@WithMockUser
@SuppressWarnings("NullAway.Init")
class ProblemTreeViewTest extends SpringBrowserlessTest {

    static final String COORDINATOR = TestPeople.login(Role.COORDINATOR, CHOMUTOV);

    @Autowired
    TestPlans plans;

    @Autowired
    Actors actors;

    @Autowired
    AnalyseSituation analyse;

    @Autowired
    LinkProblems link;

    @Autowired
    ReadAnalyses read;

    @Autowired
    ReadSolutions solutions;

    @Autowired
    WritePlan write;

    @Test
    void BR_112_theTreeOfChomutovIsDrawnAndToldWithTheGoalsThatAnswerIt() throws IOException {
        var cycle = plans.proposing(CHOMUTOV, 1);
        planted(cycle);
        var problems = problems(cycle);
        var chapter = plans.chapters(cycle).getFirst().id();
        var priority = plans.priority(cycle, chapter, "Bydlení");
        var goal = plans.as(
                Role.COORDINATOR,
                CHOMUTOV,
                () -> write.add(
                        priority,
                        ElementKind.GOAL,
                        "Vybudování dostupného bydlení",
                        problems.get(2).id()));

        show(cycle, COORDINATOR);
        var drawing = find(Html.class).single().getInnerHtml();
        assertThat(count(drawing, "class=\"area\"")).isEqualTo(3);
        assertThat(count(drawing, "class=\"problem\"")).isEqualTo(16);
        assertThat(count(drawing, "class=\"branch\"")).isEqualTo(16);
        assertThat(count(drawing, "class=\"cause\"")).isZero();
        assertThat(Seen.now())
                .contains("1 NEDOSTATEČNÁ NABÍDKA SLUŽEB", "Nedostatečná prezentace nabídky služeb")
                .contains("Vybudování dostupného bydlení", "Žádný cíl plánu na to zatím neodpovídá.");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("plans/" + cycle + "/text/chain?element=" + goal);
        actors.as(
                COORDINATOR,
                () -> UI.getCurrent()
                        .navigate(
                                "plans/" + cycle + "/text",
                                QueryParameters.fromString("version=0&chapter=" + chapter)));
        assertThat(find(Anchor.class).all())
                .as("and back from the goal to the problem")
                .extracting(Anchor::getHref)
                .contains("plans/" + cycle + "/problems#n" + problems.get(2).id());
    }

    @Test
    void theCoordinatorSaysWhatLeadsToWhatAndTakesItBack() throws IOException {
        var cycle = plans.proposing(CHOMUTOV, 1);
        planted(cycle);
        var problems = problems(cycle);
        show(cycle, COORDINATOR);
        press("analysis.link.add");
        assertThat(problem("analysis.link.cause").isInvalid()).isTrue();
        choose(problems.get(1), problems.get(2));
        assertThat(Seen.now()).contains("Vede k: Nedostatek cenově přijatelného bydlení pro potřebné");
        assertThat(count(find(Html.class).single().getInnerHtml(), "class=\"cause\""))
                .isEqualTo(1);
        assertThat(count(find(Html.class).single().getInnerHtml(), "class=\"branch\""))
                .isEqualTo(15);

        choose(problems.get(2), problems.get(1));
        assertThat(Seen.now()).contains("tvořily kruh");
        assertThat(problem("analysis.link.effect").getValue()).isEqualTo(problems.get(1));

        press("analysis.link.remove");
        assertThat(Seen.now()).doesNotContain("Vede k:");
        assertThat(actors.as(COORDINATOR, () -> read.links(cycle))).isEmpty();
    }

    @Test
    void waysToSolveAnAreaAreWeighedBesideOneAnother() {
        var cycle = plans.proposing(CHOMUTOV, 1);
        var area = actors.as(COORDINATOR, () -> analyse.addProblemArea(cycle, 1, "NEDOSTATEČNÁ KOORDINACE"));
        show(cycle, COORDINATOR);
        press("analysis.variant.add");
        assertThat(words("analysis.variant.title").isInvalid()).isTrue();
        words("analysis.variant.title").setValue("Společný koordinátor");
        areas().setValue(areas().getListDataView().getItem(0));
        find(BigDecimalField.class).single().setValue(new BigDecimal("1200000"));
        press("analysis.variant.add");
        assertThat(Seen.now())
                .contains("Společný koordinátor", "1\u202f200\u202f000 Kč")
                .doesNotContain("Zvolená varianta");

        press("form.edit");
        actors.as(COORDINATOR, () -> find(Checkbox.class).first().setValue(true));
        press("analysis.variant.save");
        assertThat(Seen.now()).contains("Zvolená varianta");
        assertThat(actors.as(COORDINATOR, () -> solutions.variants(cycle)).get(area))
                .singleElement()
                .satisfies(variant -> assertThat(variant.chosen()).isTrue());

        press("form.edit");
        press("analysis.variant.remove");
        actors.as(COORDINATOR, () -> test(find(ConfirmDialog.class).single()).confirm());
        assertThat(actors.as(COORDINATOR, () -> solutions.variants(cycle))).isEmpty();
    }

    @Test
    void examplesFromElsewhereAreCollectedForTheGoals() {
        var cycle = plans.proposing(CHOMUTOV, 1);
        actors.as(COORDINATOR, () -> analyse.addProblemArea(cycle, 1, "NEDOSTATEČNÁ KOORDINACE"));
        var chapter = plans.chapters(cycle).getFirst().id();
        var priority = plans.priority(cycle, chapter, "Služby");
        actors.as(COORDINATOR, () -> write.add(priority, ElementKind.GOAL, "Vznik a udržení služeb", null));
        show(cycle, COORDINATOR);
        press("analysis.example.add");
        assertThat(words("analysis.example.place").isInvalid()).isTrue();
        words("analysis.example.place").setValue("Třebíč");
        find(TextArea.class).withCaption(text("analysis.example.text")).single().setValue("Systém financování");
        press("analysis.example.add");
        press("form.edit");
        goals().setValue(goals().getListDataView().getItem(0));
        press("analysis.example.save");
        assertThat(Seen.now()).contains("Třebíč", "Systém financování", "Vznik a udržení služeb");

        press("form.edit");
        press("analysis.example.remove");
        actors.as(COORDINATOR, () -> test(find(ConfirmDialog.class).single()).confirm());
        assertThat(Seen.now())
                .contains("Příklady odjinud zatím nikdo nepřidal.")
                .doesNotContain("Třebíč");
    }

    /** Of the form that corrects, which stands before the one that adds. */
    @SuppressWarnings("unchecked")
    private ComboBox<Goal> goals() {
        return find(ComboBox.class).all().stream()
                .filter(field -> field.getLabel().startsWith(text("analysis.example.goal")))
                .findFirst()
                .orElseThrow();
    }

    private TextField words(String label) {
        return find(TextField.class).withCaption(text(label)).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<AreaView> areas() {
        return find(ComboBox.class).withCaption(text("analysis.problem.area")).single();
    }

    @Test
    void whoOnlyReadsSeesTheTreeAndNoWayToChangeIt() {
        var cycle = plans.proposing(CHOMUTOV, 1);
        var auditor = TestPeople.login(Role.AUDITOR, CHOMUTOV);
        show(cycle, auditor);
        assertThat(Seen.now()).contains("Strom problémů zatím nikdo nezaložil");

        actors.as(COORDINATOR, () -> {
            var area = analyse.addProblemArea(cycle, 1, "<script>");
            var cause = analyse.addProblem(area, "<b>příčina</b> & \"další\"");
            link.link(cycle, cause, analyse.addProblem(area, "Následek, o kterém se píše " + "dlouze ".repeat(40)));
        });
        show(cycle, auditor);
        assertThat(Seen.now()).contains("<script>", "<b>příčina</b>", "Vede k: Následek");
        assertThat(find(Html.class).single().getInnerHtml()).doesNotContain("<script", "<b>");
        assertThat(find(Button.class).withText(text("analysis.link.remove")).all())
                .isEmpty();
        assertThat(find(ComboBox.class).all()).isEmpty();
    }

    private void planted(UUID cycle) throws IOException {
        var tree = theTree();
        for (var area : tree) {
            actors.as(COORDINATOR, () -> {
                var id = analyse.addProblemArea(cycle, tree.indexOf(area) + 1, String.valueOf(area.get("area_cs")));
                for (var problem : (List<?>) requireNonNull(area.get("problems_cs"))) {
                    analyse.addProblem(id, String.valueOf(problem));
                }
            });
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> theTree() throws IOException {
        try (var source = new ClassPathResource("reference/plan_content_mos_chomutov.yaml").getInputStream()) {
            var content = new Yaml().<Map<String, Object>>load(source);
            return requireNonNull((List<Map<String, Object>>) content.get("problem_tree"));
        }
    }

    private List<ProblemLine> problems(UUID cycle) {
        return actors.as(COORDINATOR, () -> read.problemTree(cycle)).stream()
                .flatMap(area -> area.problems().stream())
                .toList();
    }

    private void show(UUID cycle, String login) {
        actors.as(login, () -> UI.getCurrent().navigate("plans/" + cycle + "/problems"));
    }

    private void choose(ProblemLine cause, ProblemLine effect) {
        problem("analysis.link.cause").setValue(cause);
        problem("analysis.link.effect").setValue(effect);
        press("analysis.link.add");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<ProblemLine> problem(String label) {
        return find(ComboBox.class).withCaption(text(label)).single();
    }

    private void press(String key) {
        actors.as(
                COORDINATOR,
                () -> test(find(Button.class).withText(text(key)).single()).click());
    }

    private static long count(String drawing, String what) {
        return Pattern.compile(Pattern.quote(what)).matcher(drawing).results().count();
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
