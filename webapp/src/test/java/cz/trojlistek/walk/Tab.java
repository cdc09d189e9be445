package cz.trojlistek.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;

/** One page in one language, used with keyboard and mouse. Complaints of the page itself become findings. */
final class Tab {

    private static final List<String> WCAG_22_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
    private static final DateTimeFormatter TYPED_DAY = DateTimeFormatter.ofPattern("d.M.yyyy");
    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final int HEIGHT = 900;

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

    private static final String TOO_WIDE = """
            () => [document.scrollingElement, ...document.querySelectorAll('main')]
                    .some(box => box.scrollWidth > box.clientWidth + 1)""";

    private static final String LENGTH = """
            () => Math.ceil(Math.min(6000, Math.max(document.documentElement.scrollHeight,
                    (document.querySelector('vaadin-app-layout main')?.getBoundingClientRect().height ?? 0) + 100)))""";

    final Page page;
    private final String address;
    private final Language language;
    private final Findings findings;

    Tab(Browser browser, String address, Language language, Findings findings) {
        this.address = address;
        this.language = language;
        this.findings = findings;
        page = browser.newContext(new Browser.NewContextOptions()
                        .setLocale(language.locale)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(DESK, HEIGHT))
                .newPage();
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
        resize(PHONE, HEIGHT);
        return this;
    }

    Tab press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return settle();
    }

    /** Answers the question that lies over the page. */
    Tab confirm(String button) {
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
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

    Tab follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
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

    Tab fill(String label, String text) {
        field(label).fill(text);
        return this;
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

    Tab tick(String label) {
        field(label).check();
        return settle();
    }

    /** One of several, whose label goes on with words that help. */
    Tab choose(String label) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(label))
                .first()
                .check();
        return settle();
    }

    /** Every box of the form but the last ones. */
    Tab tickAllBut(int last) {
        var boxes = page.getByRole(AriaRole.CHECKBOX).all();
        boxes.stream().limit(boxes.size() - (long) last).forEach(Locator::check);
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
        var width = page.viewportSize().width;
        look(name, DESK);
        look(name, PHONE);
        resize(width, HEIGHT);
    }

    private void look(String name, int width) {
        var what = "%s-%s-%d".formatted(findings.numbered(name), language.code, width);
        resize(width, HEIGHT);
        resize(width, Math.max(HEIGHT, (int) page.evaluate(LENGTH))); // all of it is looked at, not what comes first
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "walk", what + ".png")));
        var axe = new AxeBuilder(page).withTags(WCAG_22_AA).setLegacyMode(true); // no frames here, no page for them
        for (var rule : axe.analyze().getViolations()) {
            rule.getNodes()
                    .forEach(node -> findings.complain(
                            what, rule.getId() + " at " + node.getTarget() + " " + node.getFailureSummary()));
        }
        if ((boolean) page.evaluate(TOO_WIDE)) {
            findings.complain(what, "has to be scrolled sideways");
        }
        if (!language.code.equals(page.getAttribute("html", "lang"))) {
            findings.complain(what, "is in " + page.getAttribute("html", "lang"));
        }
    }

    private void resize(int width, int height) {
        page.setViewportSize(width, height);
        settle();
    }
}
