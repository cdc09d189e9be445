package cz.trojlistek.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cz.trojlistek.TestPeople;
import cz.trojlistek.account.AcceptInvitation;
import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.EnrolPeople;
import cz.trojlistek.account.Grant;
import cz.trojlistek.account.InvitePeople;
import cz.trojlistek.account.Passwords;
import cz.trojlistek.account.Role;
import cz.trojlistek.account.Scope;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
@SuppressWarnings("NullAway.Init")
class SignInTest {

    static final String PASSWORD = "lípa před radnicí";

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    EnrolPeople enrolPeople;

    @Autowired
    InvitePeople invitePeople;

    @Autowired
    AcceptInvitation acceptInvitation;

    @Autowired
    Passwords passwords;

    @Autowired
    Actors actors;

    String login;
    UUID person;

    @BeforeEach
    void somebodyWithAPassword() {
        people.person("spravce.prihlaseni", Role.ADMINISTRATOR, TestPeople.SOUTH_MORAVIA);
        login = "koordinatorka." + UUID.randomUUID();
        person = enrolPeople.enrol(
                login,
                "Koordinátorka ORP Brno",
                passwords.hash(PASSWORD),
                List.of(new Grant(Role.COORDINATOR, TestPeople.BRNO, null)));
    }

    @Test
    void theSessionIsRenewedAtSignIn() throws Exception {
        var session = new MockHttpSession();
        var before = session.getId();

        var answer = signIn(login, PASSWORD, session);

        assertThat(answer.getRedirectedUrl()).isEqualTo("/app/");
        assertThat(session.getId()).isNotEqualTo(before);
        assertThat(session.getAttribute("SPRING_SECURITY_CONTEXT"))
                .isInstanceOfSatisfying(
                        SecurityContext.class,
                        context -> assertThat(String.valueOf(context.getAuthentication()))
                                .doesNotContain(PASSWORD));
    }

    @Test
    void whoIsSignedInActs() throws Exception {
        var session = new MockHttpSession();
        signIn(login.toUpperCase(Locale.ROOT) + " ", PASSWORD, session);

        SecurityContextHolder.setContext(
                (SecurityContext) Objects.requireNonNull(session.getAttribute("SPRING_SECURITY_CONTEXT")));
        try {
            assertThat(actors.may(Action.CONDUCT_CYCLE, Scope.in(TestPeople.BRNO)))
                    .isTrue();
            invitePeopleAsAdministrator();
            assertThat(actors.may(Action.CONDUCT_CYCLE, Scope.in(TestPeople.BRNO)))
                    .isFalse();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private void invitePeopleAsAdministrator() {
        actors.as("spravce.prihlaseni", () -> invitePeople.disable(person, "Odchod z úřadu"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong", "", "lípa před radnicí ", "\u0000"})
    void anUnknownAccountIsAnsweredLikeAWrongPassword(String password) throws Exception {
        assertThat(signIn(login, password, new MockHttpSession()).getRedirectedUrl())
                .isEqualTo("/app/login?error")
                .isEqualTo(signIn("nikdo." + login, password, new MockHttpSession())
                        .getRedirectedUrl());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u0000", "' or 1=1 --", "\ud83c", "áéíóú"})
    void nonsenseIsNobody(String name) throws Exception {
        assertThat(signIn(name, PASSWORD, new MockHttpSession()).getRedirectedUrl())
                .startsWith("/app/login?error");
    }

    @Test
    void aVeryLongPasswordCostsNothing() throws Exception {
        assertThat(signIn(login, PASSWORD + "x".repeat(1_000_000), new MockHttpSession())
                        .getRedirectedUrl())
                .isEqualTo("/app/login?error");
    }

    @Test
    void wrongPasswordsMakeOneWait() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(login, "wrong", new MockHttpSession()).getRedirectedUrl())
                    .isEqualTo("/app/login?error");
        }

        assertThat(signIn(login, PASSWORD, new MockHttpSession()).getRedirectedUrl())
                .startsWith("/app/login?error&wait=");
    }

    @Test
    void aDisabledAccountCannotBeSignedInTo() throws Exception {
        invitePeopleAsAdministrator();

        assertThat(signIn(login, PASSWORD, new MockHttpSession()).getRedirectedUrl())
                .isEqualTo("/app/login?error");
    }

    @Test
    void aDisabledAccountIsSentToTheSignInPageWithItsNextRequest() throws Exception {
        var session = new MockHttpSession();
        signIn(login, PASSWORD, session);
        browser.perform(get("/app/tasks").session(session));
        assertThat(session.isInvalid()).isFalse();

        invitePeopleAsAdministrator();
        var answer =
                browser.perform(get("/app/tasks").session(session)).andReturn().getResponse();

        assertThat(session.isInvalid()).isTrue();
        assertThat(answer.getRedirectedUrl()).endsWith("/app/login");
    }

    /** Whoever fears that a password was stolen sets a new one; the thief must not stay. */
    @Test
    void aNewPasswordEndsTheSessionsOfTheOldOne() throws Exception {
        var thief = new MockHttpSession();
        signIn(login, PASSWORD, thief);

        var link = actors.as("spravce.prihlaseni", () -> invitePeople.renewLink(person));
        acceptInvitation.accept(link.token(), "Koordinátorka ORP Brno", "nové heslo za časů lip");
        browser.perform(get("/app/tasks").session(thief));
        assertThat(thief.isInvalid()).isTrue();

        var mine = new MockHttpSession();
        signIn(login, "nové heslo za časů lip", mine);
        browser.perform(get("/app/tasks").session(mine));
        assertThat(mine.isInvalid()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site,cross-site", "Origin,https://evil.example", "Origin,null", "Origin,::not an origin"})
    void anotherSiteSignsNobodyIn(String header, String value) throws Exception {
        var answer = browser.perform(post("/app/login")
                        .header(header, value)
                        .param("username", login)
                        .param("password", PASSWORD))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/app/", "/app/people", "/app/audit", "/app/nonsense", "/app/login"})
    void everyAnswerOfTheWorkbenchSaysWhatABrowserMayDo(String path) throws Exception {
        var answer = browser.perform(get(path)).andReturn().getResponse();

        assertThat(answer.getHeader("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
    }

    @Test
    void healthIsAllThatIsTold() throws Exception {
        var health = browser.perform(get("/actuator/health")).andReturn().getResponse();
        assertThat(health.getStatus()).isEqualTo(200);
        assertThat(health.getContentAsString()).contains("UP").doesNotContain("PostgreSQL");

        for (var path :
                List.of("/actuator", "/actuator/env", "/actuator/info", "/actuator/health/db", "/actuator/beans")) {
            assertThat(browser.perform(get(path)).andReturn().getResponse().getStatus())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    private MockHttpServletResponse signIn(String name, String password, MockHttpSession session) throws Exception {
        return browser.perform(post("/app/login")
                        .session(session)
                        .with(csrf())
                        .param("username", name)
                        .param("password", password))
                .andReturn()
                .getResponse();
    }
}
