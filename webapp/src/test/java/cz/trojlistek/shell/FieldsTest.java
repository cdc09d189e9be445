package cz.trojlistek.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.FocusOption;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.kernel.RuleViolation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.OptimisticLockingFailureException;

/** What a form does with a refusal: say it where it belongs, keep what was typed. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
class FieldsTest extends SpringBrowserlessTest {

    static class TooLong extends RuleViolation {
        TooLong() {
            super("wording.too-long", 40);
            at("title");
        }
    }

    final AtomicInteger done = new AtomicInteger();
    Fields form;
    TextField title;

    @BeforeEach
    void openForm() {
        form = new Fields();
        title = form.add("title", new TextField("Název"));
        UI.getCurrent().add(form);
        title.setValue("Nový přístav");
    }

    @Test
    void aRefusalStandsAtItsFieldAndInTheSummary() {
        var went = form.run(
                () -> {
                    throw new TooLong();
                },
                done::incrementAndGet);

        assertThat(went).isFalse();
        assertThat(done).hasValue(0);
        assertThat(title.isInvalid()).isTrue();
        assertThat(title.getErrorMessage()).contains("40");
        assertThat(title.getValue()).isEqualTo("Nový přístav");
        assertThat(summary().single().getText()).contains("40");
    }

    @Test
    void whatAnotherPersonChangedIsSaidAndNothingIsLost() {
        form.run(
                () -> {
                    throw new OptimisticLockingFailureException("changed");
                },
                done::incrementAndGet);

        assertThat(find(Problems.class).single().getClassName()).contains("banner");
        assertThat(title.getValue()).isEqualTo("Nový přístav");
        assertThat(done).hasValue(0);
    }

    @Test
    void allGapsAreToldAtOnceBeforeTheUseCaseIsAsked() {
        title.clear();
        title.setRequiredIndicatorVisible(true);
        var place = form.add("place", new TextField("Místo"));
        place.setRequiredIndicatorVisible(true);

        form.run(done::incrementAndGet, done::incrementAndGet);

        assertThat(done).hasValue(0);
        assertThat(summary().all()).hasSize(2);
    }

    @Test
    void complaintsGoWhenItWorks() {
        form.run(
                () -> {
                    throw new TooLong();
                },
                done::incrementAndGet);
        form.run(() -> {}, done::incrementAndGet);

        assertThat(done).hasValue(1);
        assertThat(title.isInvalid()).isFalse();
        assertThat(find(Problems.class).all()).isEmpty(); // invisible
    }

    @Test
    void whoWouldLoseWhatIsTypedIsAskedBeforeLeaving() {
        title.setValue("Rozepsané");
        UI.getCurrent().navigate("login");
        assertThat(form.isAttached()).isTrue();

        test(find(ConfirmDialog.class).single()).cancel();
        assertThat(form.isAttached()).isTrue();
        assertThat(form.getElement().hasAttribute("data-unsaved")).isTrue();

        UI.getCurrent().navigate("login");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("login");
    }

    @Test
    void whoHasSavedOrTakenBackIsNotAsked() {
        title.setValue("Rozepsané");
        form.run(() -> {}, () -> {});
        UI.getCurrent().navigate("login");
        assertThat(find(ConfirmDialog.class).all()).isEmpty();

        title.setValue("Jinak");
        title.setValue("Rozepsané");
        UI.getCurrent().navigate("");
        assertThat(find(ConfirmDialog.class).all()).isEmpty();
    }

    /** One row of a repeated field. */
    static class Line extends Div implements Composed {

        boolean current;
        final TextField name = new TextField("Název") {
            @Override
            public void focus(FocusOption... how) {
                current = true;
            }
        };
        final TextField place = new TextField("Místo");

        Line() {
            name.setRequiredIndicatorVisible(true);
            place.setRequiredIndicatorVisible(true);
            add(name, place);
        }

        @Override
        public Map<String, Component> fields() {
            var fields = new LinkedHashMap<String, Component>();
            fields.put("name", name);
            fields.put("place", place);
            return fields;
        }
    }

    static class WrongIn extends RuleViolation {
        WrongIn(String field) {
            super("wording.missing");
            at(field);
        }
    }

    private Rows<Line> lines(int count) {
        var lines = form.add("lines", new Rows<>("Řádky", "Přidat", "Odebrat", Line::new));
        for (int i = 0; i < count; i++) {
            var line = lines.addRow();
            line.name.setValue("Název " + i);
            line.place.setValue("Místo " + i);
        }
        return lines;
    }

    @Test
    void aRefusalOfARowStandsAtItsFieldInThatRow() {
        var lines = lines(2);

        form.run(
                () -> {
                    throw new WrongIn("lines.1.place");
                },
                done::incrementAndGet);

        assertThat(lines.rows().get(1).place.isInvalid()).isTrue();
        assertThat(lines.rows().get(0).place.isInvalid()).isFalse();
        assertThat(lines.rows().get(1).name.isInvalid()).isFalse();
        assertThat(summary().single().getText()).startsWith("Řádky 2, Místo: ");
        form.run(() -> {}, done::incrementAndGet);
        assertThat(lines.rows().get(1).place.isInvalid()).isFalse();
    }

    @Test
    void gapsInAllRowsAreToldAtOnce() {
        var lines = lines(3);
        lines.rows().get(0).name.clear();
        lines.rows().get(2).place.clear();

        form.run(done::incrementAndGet, done::incrementAndGet);

        assertThat(done).hasValue(0);
        assertThat(summary().all())
                .extracting(NativeButton::getText)
                .allMatch(text -> text.startsWith("Řádky"))
                .hasSize(2);
    }

    @Test
    void whatSeveralRowsSayWrongIsToldOfAllOfThem() {
        var lines = lines(3);

        form.run(
                () -> lines.read(line -> {
                    if (!line.name.getValue().equals("Název 1")) {
                        throw new WrongIn("name");
                    }
                    return line;
                }),
                done::incrementAndGet);

        assertThat(lines.rows()).extracting(line -> line.name.isInvalid()).containsExactly(true, false, true);
    }

    @Test
    void rowsAreNumberedAnewWhenOneIsTakenAway() {
        var lines = lines(3);

        test(find(Button.class).withText("Odebrat").atIndex(1)).click();

        assertThat(find(Button.class).withText("Odebrat").all())
                .extracting(button -> button.getAriaLabel().orElse(""))
                .containsExactly("Odebrat 1", "Odebrat 2");
        assertThat(find(Div.class).withAttribute("role", "group").all())
                .extracting(sheet -> sheet.getElement().getAttribute("aria-label"))
                .containsExactly("Řádky 1", "Řádky 2");
        assertThat(lines.read(line -> line.name.getValue())).containsExactly("Název 1", "Název 2");
    }

    @Test
    void whoAsksForARowGoesOnInItsFirstField() {
        var lines = form.add("lines", new Rows<>("Řádky", "Přidat", "Odebrat", Line::new));
        lines.addRow();

        test(find(Button.class).withText("Přidat").single()).click();

        assertThat(lines.rows()).extracting(line -> line.current).containsExactly(false, true);
    }

    @Test
    void whoTypesAMomentIsNotCoveredByACalendar() {
        assertThat(new MomentField("Termín").isAutoOpen()).isFalse();
    }

    @Test
    void aRefusalThatBelongsToNoFieldStandsForItself() {
        form.run(
                () -> {
                    throw new WrongIn("nowhere");
                },
                done::incrementAndGet);

        assertThat(find(Problems.class).single().getElement().getTextRecursively())
                .isEqualTo("Doplňte prosím text.");
    }

    /** The links of the error summary; the language switch of the page behind is a button of the same kind. */
    private com.vaadin.browserless.ComponentQuery<NativeButton> summary() {
        return find(NativeButton.class)
                .withCondition(button -> !button.getElement().hasAttribute("lang"));
    }
}
