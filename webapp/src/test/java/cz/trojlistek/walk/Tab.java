package cz.trojlistek.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;

/** One page in one language, used with keyboard and mouse. Complaints of the page itself become findings. */
final class Tab {

    private static final DateTimeFormatter TYPED_DAY = DateTimeFormatter.ofPattern("d.M.yyyy");
    private static final DateTimeFormatter TYPED_TIME = DateTimeFormatter.ofPattern("H:mm");
    /** The server has answered everything, the page has drawn it. */
    private static final String QUIET = """
            async () => {
                const clients = () => Object.values(window.Vaadin?.Flow?.clients ?? {})
                const busy = () => document.readyState !== 'complete'
                        || clients().some(client => client.isActive?.())
                const drawn = () => new Promise(then => requestAnimationFrame(() => requestAnimationFrame(then)))
                await document.fonts.ready
                do { await drawn() } while (busy())
            }""";

    final Page page;
    private final String address;
    private final Look eye;

    Tab(Browser browser, String address, Language language, Findings findings) {
        this.address = address;
        page = browser.newContext(new Browser.NewContextOptions()
                        .setLocale(language.locale)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(Look.DESK, Look.HEIGHT))
                .newPage();
        eye = new Look(this, language, findings);
        page.setDefaultTimeout(10_000);
        page.onPageError(error -> findings.complain(page.url(), error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isOfThePageItself(message)) {
                findings.complain(page.url(), message.text() + " " + message.location());
            }
        });
    }

    /** A page that is not there or a form that is sent back: the browser's console tells that, too. */
    private boolean isOfThePageItself(ConsoleMessage message) {
        return message.text().startsWith("Failed to load resource")
                && message.location().startsWith(page.url() + ":");
    }

    Tab open(String path) {
        page.navigate(path.startsWith("http") ? path : address + path);
        return settle();
    }

    Tab signIn(String login, String password) {
        knock(login, password);
        page.waitForURL(url -> !url.endsWith("/login"));
        return settle();
    }

    /** The session is gone; who does the next thing on the page is asked to sign in and comes back to it. */
    Tab signInAnew(String login, String password, Consumer<Tab> act) {
        var here = page.url();
        var gone = new Cookie("JSESSIONID", "gone")
                .setDomain(URI.create(here).getHost())
                .setPath("/app");
        page.context().addCookies(List.of(gone));
        act.accept(this);
        page.waitForURL(url -> url.endsWith("/login"));
        write(login, password);
        page.waitForURL(url -> url.startsWith(here));
        return settle();
    }

    /** Types something and goes elsewhere with the first link of the navigation. */
    Tab leaveWithoutSaving() {
        page.locator("main vaadin-text-field input").first().fill("Rozepsáno");
        page.locator("vaadin-side-nav-item a").first().click();
        return settle();
    }

    Tab signInInVain(String login, String password) {
        knock(login, password);
        page.waitForURL(url -> url.contains("error"));
        return settle();
    }

    private void knock(String login, String password) {
        open("/app/login");
        write(login, password);
    }

    private void write(String login, String password) {
        page.locator("input[name=username]").fill(login);
        page.locator("input[type=password]").fill(password);
        page.keyboard().press("Enter");
    }

    Tab settle() {
        page.evaluate(QUIET);
        return this;
    }

    Tab narrow() {
        eye.resize(Look.PHONE, Look.HEIGHT);
        return this;
    }

    Tab press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return settle();
    }

    /** In the dialog or the question that lies over the page. */
    Tab confirm(String button) {
        page.locator("[role=dialog], [role=alertdialog]")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return settle();
    }

    /** The first button of the head of the page, in any language. */
    Tab begin() {
        page.locator(".page-head .actions vaadin-button").first().click();
        return settle();
    }

    /** The first of that kind, whatever it says in either language. */
    Tab take(String selector) {
        page.locator(selector).first().click();
        return settle();
    }

    /** The button of this place among those between the fields of a form, in any language. */
    Tab inForm(int place) {
        page.locator("main .fields vaadin-button").nth(place).click();
        return settle();
    }

    /** The button with this drawing among those of the pieces of a text, the first being 0, in any language. */
    Tab openEditor(String drawing, int place) {
        page.locator(".para .act vaadin-button:has(.i-" + drawing + ")")
                .nth(place)
                .click();
        return settle();
    }

    /** The first button beside the only indicator of a text, in any language. */
    Tab openIndicator() {
        page.locator(".indicator ~ vaadin-button").first().click();
        return settle();
    }

    /** The keyboard is where it was before. */
    Tab isAt(String button) {
        assertThat(page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true)))
                .isFocused();
        return this;
    }

    /** The keyboard writes into this field. */
    Tab isIn(String label) {
        assertThat(field(label)).isFocused();
        return this;
    }

    Tab follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        return settle();
    }

    /** Not what only contains these words. */
    Tab followExactly(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        return settle();
    }

    /** With the button or link that is named after the other language. */
    Tab switchTo(Language other, String name) {
        page.locator("button:text-is('%s'), a:text-is('%s')".formatted(name, name))
                .click();
        assertThat(page.locator("html")).hasAttribute("lang", other.code);
        return settle();
    }

    /** In the only place of the page that takes files. */
    Tab upload(String name, byte[] content) {
        page.locator("input[type=file]").setInputFiles(new FilePayload(name, "text/csv", content));
        return settle();
    }

    Tab fill(String label, String text) {
        field(label).fill(text);
        return this;
    }

    /** Every field of that label. */
    Tab fillAll(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .all()
                .forEach(field -> field.fill(text));
        return settle();
    }

    Tab fill(String label, int number) {
        return fill(label, String.valueOf(number));
    }

    Tab fill(String label, LocalDate day) {
        field(label).fill(TYPED_DAY.format(day));
        page.keyboard().press("Enter");
        assertThat(page.locator("vaadin-date-picker[opened]")).hasCount(0); // typing opens no calendar over the form
        return settle();
    }

    Tab fill(String label, LocalDateTime moment) {
        fill(label + " Den", moment.toLocalDate());
        field(label + " Čas").fill(TYPED_TIME.format(moment));
        page.keyboard().press("Enter");
        return settle();
    }

    /** One of a list that opens, by the beginning of its words. */
    Tab select(String label, String option) {
        return select(label, 0, option);
    }

    /** In the field of that place among those of the same label. */
    Tab select(String label, int place, String option) {
        page.locator("vaadin-select:has(label:text-is('%s')), vaadin-combo-box:has(label:text-is('%s'))"
                        .formatted(label, label))
                .nth(place)
                .locator("[role=button], input")
                .first()
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first()
                .click();
        return settle();
    }

    Tab tick(String label) {
        field(label).check();
        return settle();
    }

    /** One of several, whose label goes on with words that help. */
    Tab choose(String label) {
        return check(AriaRole.RADIO, label);
    }

    /** Each of several, whose label goes on with words that help. */
    Tab tickAll(String... labels) {
        for (var label : labels) {
            check(AriaRole.CHECKBOX, label);
        }
        return this;
    }

    private Tab check(AriaRole role, String label) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(label)).first().check();
        return settle();
    }

    /** The same answer to every question of the form but the last ones. */
    Tab chooseAllBut(int last, String option) {
        var answers = page.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .all();
        answers.stream().limit(answers.size() - (long) last).forEach(answer -> {
            answer.check();
            settle();
        });
        return this;
    }

    /** Into the field the keyboard is in. */
    Tab type(String text) {
        page.keyboard().type(text);
        return settle();
    }

    /** By its label, with or without the mark of an optional field. */
    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    /** The button the form is for, in any language. */
    Tab submit() {
        page.locator("main button[type=submit], main vaadin-button[theme~=primary]")
                .first()
                .click();
        return settle();
    }

    Tab sees(String text) {
        assertThat(page.getByText(text)
                        .filter(new Locator.FilterOptions().setVisible(true))
                        .first())
                .isVisible();
        return this;
    }

    /** What has the focus says that. */
    Tab hasFocus(String text) {
        assertThat(page.locator(":focus")).containsText(text);
        return this;
    }
    /** Looks at what is open now, wide and narrow; the width stays what it was. */
    void look(String name) {
        eye.at(name);
    }
}
