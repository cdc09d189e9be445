package cz.trojlistek.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class LoginViewTest extends SpringBrowserlessTest {

    @BeforeEach
    void czech() {
        UI.getCurrent().setLocale(Locale.of("cs"));
    }

    @Test
    void aRefusalIsAnnouncedWithTheTimeToWait() {
        assertThat(alerts("error=&wait=30"))
                .singleElement()
                .satisfies(alert -> assertThat(alert.getTextRecursively()).contains("nezdařilo", "30\u00a0sekund"));
        assertThat(alerts("error=&wait=%3Cb%3E"))
                .singleElement()
                .satisfies(alert -> assertThat(alert.getTextRecursively()).doesNotContain("sekund"));
        assertThat(alerts("")).isEmpty();
    }

    private List<Element> alerts(String query) {
        UI.getCurrent().navigate("login", QueryParameters.fromString(query));
        return below(getCurrentView().getElement())
                .filter(one -> !one.isTextNode() && "alert".equals(one.getAttribute("role")))
                .toList();
    }

    private static Stream<Element> below(Element element) {
        return Stream.concat(
                Stream.of(element),
                element.isTextNode() ? Stream.empty() : element.getChildren().flatMap(LoginViewTest::below));
    }
}
