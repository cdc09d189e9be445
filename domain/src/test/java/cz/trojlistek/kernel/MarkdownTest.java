package cz.trojlistek.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void whatAParagraphNeedsIsThere() {
        assertThat(Markdown.html("""
                        ## Kde jsme
                        První **tučně**, *kurzívou*
                        a nový řádek s [odkazem](https://www.brno.cz/plan?a=1&b=2).

                        1. jedna
                        2. dvě
                           - vnořená

                        > citát

                        | Služba | Lidí |
                        |:-------|-----:|
                        | Péče   | 12   |
                        """.stripIndent()))
                .contains("<h4>Kde jsme</h4>", "<strong>tučně</strong>", "<em>kurzívou</em><br", "<blockquote>")
                .contains("<ol>", "<ul>", "<th align=\"left\" scope=\"col\">Služba</th>", "<td align=\"right\">12</td>")
                .contains("rel=\"nofollow noopener noreferrer\"", "https://www.brno.cz/plan?a");
    }

    @Test
    void plainWordsStayWhatTheyAre() {
        assertThat(Markdown.plain("První **věta** s [odkazem](https://brno.cz)\n\n- jedna\n- dvě"))
                .contains("První věta s \"odkazem\" (https://brno.cz)", "jedna", "dvě")
                .doesNotContain("**");
        assertThat(Markdown.html("2 * 3 < 7 & 5_000_000 Kč")).isEqualTo("<p>2 * 3 &lt; 7 &amp; 5_000_000 Kč</p>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[klik](javascript:alert(1))",
                "[klik](JaVaScRiPt:alert(1))",
                "[klik](data:text/html;base64,PHNjcmlwdD4=)",
                "<javascript:alert(1)>",
                "![x](javascript:alert(1))",
                "![x](https://zly.example/sledovani.png)",
                "<a href='https://x' onclick='alert(1)'>x</a>",
                "<style>*{display:none}</style>",
                "<svg/onload=alert(1)>",
                "[x]: javascript:alert(1)\n\n[x]",
                "| <iframe src='//zly.example'> |\n|---|\n| <b onmouseover=alert(1)>x</b> |",
                "[x](https://a.cz \"\\\" onmouseover=\\\"alert(1)\")"
            })
    void nothingInItRunsOrFetches(String hostile) {
        var html = Markdown.html(hostile);

        var tags = html.replaceAll("[^<]*<([^>]*)>[^<]*", "$1 ");
        assertThat(tags.toLowerCase(Locale.ROOT))
                .doesNotContain(
                        "script", "onerror", "onload", "onclick", "onmouseover", "data:", "img", "iframe", "style");
    }

    @ParameterizedTest
    @CsvSource({
        "[x](javascript:alert(1)),wording.link-unusable",
        "[x](file:///etc/passwd),wording.link-unusable",
        "[x](//zly.example),wording.link-unusable",
        "![x](https://zly.example/a.png),wording.picture-unusable"
    })
    void whatWouldNotBeShownIsRefusedWhenItIsWritten(String text, String code) {
        assertThatThrownBy(() -> Markdown.requireShowable("wording", text))
                .isInstanceOfSatisfying(RuleViolation.class, no -> {
                    assertThat(no.code()).isEqualTo(code);
                    assertThat(no.field()).isEqualTo("wording");
                });
    }

    @Test
    void aTableOfThousandsOfRowsBelongsElsewhere() {
        var head = "|a|\n|-|\n";
        assertThatCode(() -> Markdown.requireShowable("wording", head + "|x|\n".repeat(Markdown.MOST_ROWS)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Markdown.requireShowable("wording", head + "|x|\n".repeat(2000)))
                .hasMessage("wording.table-too-long");
        var wide = "|a".repeat(Markdown.MOST_COLUMNS + 1) + "|\n" + "|-".repeat(Markdown.MOST_COLUMNS + 1) + "|\n";
        assertThatThrownBy(() -> Markdown.requireShowable("wording", wide)).hasMessage("wording.table-too-wide");
    }

    /** As long as a paragraph may be; a parser that goes deeper with each mark, or back over all of them, would not end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                ">", "- ", "*", "_", "[", "![", "**a ", "[a](", "<", "&", "`", "|", "\\", "*a_ ", "1. ", "# ", "]("
            })
    void whatExplodesOtherParsersIsRead(String mark) {
        var text = mark.repeat(20_000 / mark.length());

        assertThatCode(() -> {
                    Markdown.html(text);
                    Markdown.plain(text);
                    Markdown.parse(text);
                })
                .doesNotThrowAnyException();
    }
}
