package cz.trojlistek.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import cz.trojlistek.HouseAtRest;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Actors;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.kernel.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.test.context.support.WithMockUser;

/** Whatever fails in the workbench, the person is told in a sentence: on the way to a page and on a page. */
@HouseAtRest
@ExtendWith(OutputCaptureExtension.class)
@WithMockUser("coordinator.6203")
@SuppressWarnings("NullAway.Init")
class ToldTest extends SpringBrowserlessTest {

    @Autowired
    TestPeople people;

    @Autowired
    Actors actors;

    @Test
    void aRefusalOnTheWayIsASentence(CapturedOutput log) {
        var page = new BrokenPage();
        var event = Mockito.mock(BeforeEnterEvent.class);
        Mockito.when(event.getLocation()).thenReturn(new Location("plans"));
        var refusal = catchThrowableOfType(RuleViolation.class, () -> Wording.line("name", "\0", 9));

        page.setErrorParameter(event, new ErrorParameter<>(Exception.class, refusal));

        assertThat(page.getElement().getTextRecursively()).contains(I18NProvider.translate("wording.unreadable-first"));
        assertThat(log.getOut()).doesNotContain(" ERROR ");
    }

    @Test
    void aBugOnTheWayIsAnApologyWithTheNumberOfItsRecord(CapturedOutput log) {
        var page = new BrokenPage();
        var event = Mockito.mock(BeforeEnterEvent.class);
        Mockito.when(event.getLocation()).thenReturn(new Location("plans"));

        var status = page.setErrorParameter(
                event, new ErrorParameter<>(Exception.class, new IllegalStateException("prasklá žárovka")));

        assertThat(status).isEqualTo(500);
        assertThat(page.getElement().getTextRecursively())
                .contains("Omlouváme se.")
                .containsPattern("číslo \\S+")
                .doesNotContain("prasklá", "Exception");
        assertThat(log.getOut()).contains("prasklá žárovka", "on the way to plans");
    }

    @Test
    void aFailureOnAPageIsTold(CapturedOutput log) {
        assertThat(toldAfter(refusal())).contains(I18NProvider.translate("wording.unreadable-first"));
        assertThat(toldAfter(new OptimisticLockingFailureException("someone else")))
                .contains(I18NProvider.translate("form.conflict"));
        assertThat(log.getOut()).doesNotContain(" ERROR ");

        assertThat(toldAfter(new IllegalStateException("prasklá žárovka")))
                .contains("Něco se pokazilo", "Omlouváme se.")
                .doesNotContain("prasklá");
        assertThat(log.getOut()).contains("prasklá žárovka", "in the workbench");
    }

    private static RuleViolation refusal() {
        try {
            Wording.line("name", "\0", 100);
            throw new AssertionError("a NUL is no name");
        } catch (RuleViolation refused) {
            return refused;
        }
    }

    private String toldAfter(RuntimeException failure) {
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(failure));
        return find(Notification.class).last().getElement().getTextRecursively();
    }
}
