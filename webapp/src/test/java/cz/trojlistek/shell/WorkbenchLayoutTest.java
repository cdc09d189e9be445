package cz.trojlistek.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import cz.trojlistek.kernel.NotFound;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.test.context.support.WithMockUser;

/** The frame shows what the person may reach, and one page for all that is absent. */
@SpringBootTest
@WithMockUser("coordinator")
class WorkbenchLayoutTest extends SpringBrowserlessTest {

    @Route(value = "absent-thing", layout = WorkbenchLayout.class, registerAtStartup = false)
    @AnonymousAllowed
    public static class AbsentThing extends H1 implements BeforeEnterObserver {
        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            throw new NotFound();
        }
    }

    @Route(value = "thing", layout = WorkbenchLayout.class, registerAtStartup = false)
    @AnonymousAllowed
    public static class Thing extends H1 {
        public Thing() {
            super("Schůzky");
        }
    }

    record Entry(String label, String route, Sign sign, int order, boolean visible) implements NavEntry {}

    @TestConfiguration
    static class Entries {
        @Bean
        NavEntry second() {
            return new Entry("menu.consultations", "thing", Sign.COMMENT, 902, true);
        }

        @Bean
        NavEntry first() {
            return new Entry("menu.plans", "absent-thing", Sign.BOOK, 901, true);
        }

        @Bean
        NavEntry forOthers() {
            return new Entry("logout", "logout", Sign.LOCK, 903, false);
        }
    }

    @BeforeEach
    void addViews() {
        RouteConfiguration.forSessionScope().setAnnotatedRoute(AbsentThing.class);
        RouteConfiguration.forSessionScope().setAnnotatedRoute(Thing.class);
    }

    @Test
    void theDrawerListsWhatThePersonMayReachInOrder() {
        navigate(Thing.class);
        assertThat(find(SideNavItem.class).all())
                .extracting(SideNavItem::getLabel)
                .containsSubsequence("Plány", "Připomínky")
                .doesNotContain("Odhlásit se");
    }

    @Test
    void theDrawerIsNamedInTheLanguageOfThePerson() {
        navigate(Thing.class);
        var i18n = find(WorkbenchLayout.class).single().getI18n();
        assertThat(i18n.getDrawer()).isEqualTo("Nabídka");
    }

    @Test
    void whatIsAbsentHasItsOwnPageInTheFrame() {
        UI.getCurrent().navigate("absent-thing");
        assertThat(find(H1.class).single().getText()).isEqualTo("Tahle stránka tu není, nebo ji nevidíte");
        assertThat(find(SideNavItem.class).all()).isNotEmpty();
    }

    /** Without a connection no server can translate it any more, so the page has it from the start. */
    @Test
    void aLostConnectionIsToldInTheLanguageOfThePage() {
        var words = VaadinService.getCurrent().getSystemMessages(Languages.CZECH, VaadinService.getCurrentRequest());
        assertThat(words.getCookiesDisabledCaption()).isEqualTo("Prohlížeč nepovoluje cookies");
        assertThat(words.getInternalErrorMessage()).contains("stránka se načte znovu");
        assertThat(UI.getCurrent().getReconnectDialogConfiguration().getDialogText())
                .isEqualTo("Spojení se přerušilo, zkoušíme ho obnovit…");
    }

    /** The framework asks so for every page that is drawn: with the language of the page and no request. */
    @Test
    void aPageThatIsThereHasItInItsOwnLanguage() {
        var words = VaadinService.getCurrent().getSystemMessages(Locale.ENGLISH, null);
        assertThat(words.getInternalErrorCaption()).isEqualTo("Something went wrong");
    }
}
