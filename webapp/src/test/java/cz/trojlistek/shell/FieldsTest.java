package cz.trojlistek.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.kernel.RuleViolation;
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

    /** The links of the error summary; the language switch of the page behind is a button of the same kind. */
    private com.vaadin.browserless.ComponentQuery<NativeButton> summary() {
        return find(NativeButton.class)
                .withCondition(button -> !button.getElement().hasAttribute("lang"));
    }
}
