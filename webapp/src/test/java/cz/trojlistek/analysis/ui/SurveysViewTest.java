package cz.trojlistek.analysis.ui;

import static cz.trojlistek.TestPeople.BRNO;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import cz.trojlistek.ScreenTest;
import cz.trojlistek.TestPeople;
import cz.trojlistek.TestPlans;
import cz.trojlistek.account.Role;
import cz.trojlistek.analysis.SurveyKind;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Answers of a survey, brought in a file and read as bars and tables, without a browser. */
@SuppressWarnings("NullAway.Init")
class SurveysViewTest extends ScreenTest {

    private static final String COORDINATOR = TestPeople.login(Role.COORDINATOR, BRNO);
    private static final String AUDITOR = TestPeople.login(Role.AUDITOR, BRNO);

    @Autowired
    TestPlans plans;

    UUID cycle;

    @BeforeEach
    void aCycle() {
        cycle = plans.analysing(BRNO);
    }

    @Test
    void BR_184_aFileIsLookedAtStoredAndReadAsBarsAndTables() {
        visit(COORDINATOR, "plans/" + cycle + "/surveys");
        assertThat(shown()).contains(text("analysis.survey.none"));
        click(COORDINATOR, "analysis.survey.summarise");
        assertThat(shown()).contains(text("analysis.survey.nothing"));
        take("Otázka;Odpověď;Počet\nCo chybí?;<b>péče</b>;75\nCo chybí?;byty;25\n");
        assertThat(shown()).contains("setreni.csv", "<b>péče</b>");
        click(COORDINATOR, "analysis.survey.store");
        assertThat(kind().isInvalid()).isTrue();
        actors.as(COORDINATOR, () -> kind().setValue(SurveyKind.NEEDS));
        click(COORDINATOR, "analysis.survey.store");
        click(COORDINATOR, "analysis.survey.summarise");
        assertThat(shown()).contains(text("analysis.survey.kind.NEEDS"), text("analysis.survey.kind.SUMMARY"));

        visit(COORDINATOR, document());
        var drawing = find(Html.class).single().getInnerHtml();
        assertThat(drawing)
                .contains("&lt;b&gt;péče", "width=\"600\"", "width=\"200\"")
                .doesNotContain("<b>");
        assertThat(shown().replace('\u00a0', ' ')).contains("Co chybí?", "75", "75 %", "25 %");
        assertThat(find(Button.class).withText(text("analysis.survey.remove")).all())
                .isEmpty();
    }

    @Test
    void whatIsWrongWithALineIsSaidAndCannotBeStored() {
        visit(COORDINATOR, "plans/" + cycle + "/surveys");
        take("Otázka;Odpověď;Počet\nCo chybí?;péče;hodně\n");
        assertThat(shown()).contains(text("analysis.survey.problem.people"));
        assertThat(find(Button.class).withText(text("analysis.survey.store")).all())
                .isEmpty();
        take("Otázka;Počet\n");
        assertThat(shown()).contains(text("analysis.survey.columns-missing"));
    }

    @Test
    void aDocumentIsRemovedAndWhoOnlyReadsHasNoImport() {
        visit(COORDINATOR, "plans/" + cycle + "/surveys");
        take("Otázka;Odpověď;Počet\nCo chybí?;péče;75\n");
        actors.as(COORDINATOR, () -> kind().setValue(SurveyKind.AWARENESS));
        click(COORDINATOR, "analysis.survey.store");
        visit(AUDITOR, "plans/" + cycle + "/surveys");
        assertThat(shown()).contains(text("analysis.survey.kind.AWARENESS"));
        assertThat(parts(UI.getCurrent()).filter(SurveyImport.class::isInstance))
                .isEmpty();

        visit(COORDINATOR, "plans/" + cycle + "/surveys");
        click(COORDINATOR, "analysis.survey.remove");
        actors.as(COORDINATOR, () -> test(find(ConfirmDialog.class).single()).confirm());
        assertThat(shown()).contains(text("analysis.survey.none"));
    }

    private void take(String content) {
        actors.as(
                COORDINATOR,
                () -> parts(UI.getCurrent())
                        .filter(SurveyImport.class::isInstance)
                        .map(SurveyImport.class::cast)
                        .findFirst()
                        .orElseThrow()
                        .take("setreni.csv", content.getBytes(StandardCharsets.UTF_8)));
    }

    private static Stream<Component> parts(Component of) {
        return Stream.concat(Stream.of(of), of.getChildren().flatMap(SurveysViewTest::parts));
    }

    private String document() {
        return find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(href -> href.contains("document="))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<SurveyKind> kind() {
        return find(ComboBox.class).withCaption(text("analysis.survey.kind")).single();
    }
}
