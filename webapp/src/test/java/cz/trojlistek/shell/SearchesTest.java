package cz.trojlistek.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.router.QueryParameters;
import cz.trojlistek.HouseAtRest;
import cz.trojlistek.TestConsultations;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Role;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;

/** Whatever stands in an address where something is searched for, the answer is a page and no bug. */
@HouseAtRest
@ExtendWith(OutputCaptureExtension.class)
@WithMockUser("coordinator.6203")
@SuppressWarnings("NullAway.Init")
class SearchesTest extends SpringBrowserlessTest {

    /** {@code %s} is a consultation. */
    private static final List<String> WORKBENCH = List.of(
            "plans?q",
            "people?q",
            "audit?q",
            "audit?day",
            "audit?person",
            "audit?subject",
            "tasks?plan",
            "consultations/%s?search",
            "consultations/%s?chapter",
            "consultations/%s?side",
            "consultations/%s?state",
            "consultations/%s?comment");

    private static final List<String> PORTAL = List.of(
            "/plans?q",
            "/plans?territory",
            "/plans?page",
            "/consultations?page",
            "/consultations/%s?chapter",
            "/consultations/%s?page",
            "/consultations/%s/comment?place",
            "/consultations/%s/settlements?outcome",
            "/consultations/%s/settlements?chapter",
            "/consultations/%s/settlements?number",
            "/consultations/%s/settlements?page");

    private static final List<String> TYPED =
            List.of("\0", "a\0b", "\ud800", "x".repeat(10_000), "%", "'", "_\\", "\u202e");

    @Autowired
    TestConsultations given;

    @Autowired
    TestPeople people;

    @Autowired
    Actors actors;

    @Autowired
    MockMvc web;

    private static @Nullable UUID open;

    /** One is enough for all of them. */
    private UUID consultation() {
        if (open == null) {
            people.allRolesOf(TestPeople.BRNO);
            open = given.open();
        }
        return open;
    }

    static Stream<Arguments> workbench() {
        return pairs(WORKBENCH);
    }

    static Stream<Arguments> portal() {
        return pairs(PORTAL);
    }

    private static Stream<Arguments> pairs(List<String> places) {
        return places.stream().flatMap(place -> TYPED.stream().map(typed -> Arguments.of(place, typed)));
    }

    @ParameterizedTest
    @MethodSource("workbench")
    void noSearchOfTheWorkbenchBreaks(String place, String typed, CapturedOutput log) {
        var address = place.formatted(consultation()).split("\\?");
        var login = TestPeople.login(address[0].equals("audit") ? Role.AUDITOR : Role.COORDINATOR, TestPeople.BRNO);

        actors.as(login, () -> {
            UI.getCurrent().navigate(address[0], QueryParameters.of(address[1], typed));
            var page =
                    UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();

            assertThat(((Component) page).getElement().getTextRecursively()).isNotEmpty();
            assertThat(log.getOut().lines().filter(line -> line.contains(" ERROR ") || line.contains("0x00")))
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"plans", "people", "audit"})
    void whatNoTextCanHoldIsSaidAtTheFieldAndFindsNothing(String place) {
        consultation();
        UI.getCurrent().setLocale(Locale.of("cs"));
        for (var typed : List.of("\0", "\ud800", "x".repeat(10_000))) {
            actors.as(reader(place), () -> {
                UI.getCurrent().navigate(place, QueryParameters.of("q", typed));

                var field = find(SearchField.class).single();
                assertThat(field.isInvalid()).isTrue();
                assertThat(field.getErrorMessage()).contains("nečitelné znaky");
                assertThat(field.getValue()).isEmpty();
                assertThat(find(NativeTableBody.class).all()).isEmpty();

                UI.getCurrent().navigate(place, QueryParameters.empty());
                assertThat(find(SearchField.class).single().isInvalid()).isFalse();
                assertThat(find(NativeTableBody.class).all()).isNotEmpty();
            });
        }
    }

    private String reader(String place) {
        var login = place + ".hledani";
        people.person(
                login,
                switch (place) {
                    case "audit" -> Role.AUDITOR;
                    case "people" -> Role.ADMINISTRATOR;
                    default -> Role.COORDINATOR;
                },
                place.equals("plans") ? TestPeople.BRNO : TestPeople.SOUTH_MORAVIA);
        return login;
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "a\0b", "\u202e"})
    void thePlansOfThePortalStayAndTheirFieldSaysWhatCannotBeFound(String typed) throws Exception {
        consultation();
        var answer = web.perform(get("/plans").param("q", typed).param("lang", "cs"))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString())
                .contains("aria-invalid=\"true\"", "nečitelné znaky", "Nic takového jsme nenašli")
                .doesNotContain("href=\"/plans/");
    }

    @ParameterizedTest
    @MethodSource("portal")
    void noSearchOfThePortalBreaks(String place, String typed, CapturedOutput log) throws Exception {
        var address = place.formatted(consultation()).split("\\?");

        var answer = web.perform(get(address[0]).param(address[1], typed))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isBetween(200, 499);
        assertThat(answer.getContentAsString()).contains("tokens.css");
        assertThat(log.getOut().lines().filter(line -> line.contains(" ERROR ") || line.contains("0x00")))
                .isEmpty();
    }
}
