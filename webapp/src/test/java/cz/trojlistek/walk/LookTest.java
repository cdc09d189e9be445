package cz.trojlistek.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The eye of the walk: it sees what is wrong with a page. */
class LookTest {

    private static final String BAD_PAGE = """
            <html lang="en"><head><title>Wrong</title></head><body>
            <nav class="tabs" style="overflow: auto; width: 9rem; white-space: nowrap">
            <a href="#a">Progress of the plan</a> <a href="#b" aria-current="page">Approval</a></nav>
            <main style="width: 3000px"><img src="data:,"><p style="color: #bbb">pale</p></main>
            <script>console.error('lost'); throw new Error('broken')</script></body></html>""";

    @Test
    void whatIsWrongWithAPageIsComplainedAbout() {
        var findings = new Findings();
        try (var chromium = new Chromium("", findings)) {
            var tab = chromium.visitor().czech;
            findings.meet("wrong");
            tab.page.setContent(BAD_PAGE);
            tab.look("wrong");
            findings.meet("wrong-too"); // by turns wide and narrow
            tab.look("wrong-too");
        }
        assertThat(findings.complaints())
                .anyMatch(what -> what.startsWith("01-wrong-cs-390: image-alt"))
                .anyMatch(what -> what.startsWith("02-wrong-too-cs-1280: color-contrast"))
                .contains(
                        "01-wrong-cs-390: has to be scrolled sideways",
                        "01-wrong-cs-390: has its own tab out of sight",
                        "01-wrong-cs-390: is in en")
                .anyMatch(what -> what.contains("lost"))
                .anyMatch(what -> what.contains("broken"));
    }
}
