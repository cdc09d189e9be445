package cz.trojlistek.walk;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import cz.trojlistek.Slow;
import java.nio.file.Path;
import java.util.List;

/** The eye on one page: it looks at what is open, wide and narrow, and complains of what is wrong with it. */
final class Look {

    static final int DESK = 1280;
    static final int PHONE = 390;
    static final int HEIGHT = 900;

    private static final List<String> WCAG_22_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    private static final String TOO_WIDE = """
            () => [document.scrollingElement, ...document.querySelectorAll('main')]
                    .some(box => box.scrollWidth > box.clientWidth + 1)""";

    private static final String TAB_OUT_OF_SIGHT = """
            () => [...document.querySelectorAll('.tabs [aria-current]')].some(tab => {
                const row = tab.parentElement.getBoundingClientRect(), here = tab.getBoundingClientRect();
                return here.left < row.left - 1 || here.right > row.right + 1;
            })""";

    private static final String LENGTH = """
            () => Math.ceil(Math.min(6000, Math.max(document.documentElement.scrollHeight,
                    (document.querySelector('vaadin-app-layout main')?.getBoundingClientRect().height ?? 0) + 100)))""";

    private final Tab tab;
    private final Page page;
    private final Language language;
    private final Findings findings;

    Look(Tab tab, Language language, Findings findings) {
        this.tab = tab;
        this.language = language;
        this.findings = findings;
        page = tab.page;
    }

    /** Wide in one language and narrow in the other, by turns; each in both in the slow suite. The width stays what it was. */
    void at(String name) {
        var width = page.viewportSize().width;
        var wide = findings.isEven(name) == (language == Language.CZECH);
        if (wide || Slow.SUITE) {
            at(name, DESK);
        }
        if (!wide || Slow.SUITE) {
            at(name, PHONE);
        }
        resize(width, HEIGHT);
    }

    private void at(String name, int width) {
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
        if ((boolean) page.evaluate(TAB_OUT_OF_SIGHT)) {
            findings.complain(what, "has its own tab out of sight");
        }
        if (!language.code.equals(page.getAttribute("html", "lang"))) {
            findings.complain(what, "is in " + page.getAttribute("html", "lang"));
        }
    }

    void resize(int width, int height) {
        page.setViewportSize(width, height);
        tab.settle();
    }
}
