package cz.trojlistek.paper;

import static org.assertj.core.api.Assertions.assertThat;

import cz.trojlistek.paper.Paper.Column;
import cz.trojlistek.paper.Paper.Fact;
import cz.trojlistek.paper.Paper.Facts;
import cz.trojlistek.paper.Paper.Heading;
import cz.trojlistek.paper.Paper.Item;
import cz.trojlistek.paper.Paper.Items;
import cz.trojlistek.paper.Paper.Signatures;
import cz.trojlistek.paper.Paper.Table;
import cz.trojlistek.paper.Paper.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.validation.profiles.Profiles;

/** A long paper with everything that may be in one, as it comes out of both writers. */
class PaperTest {

    private static final String NASTY =
            "Žluťoučký <b>kůň</b> & <img src=\"http://127.0.0.1:9/x.png\"> {link} \u0007 konec";

    private final PaperPdf pdf = new PaperPdf();
    private final PaperDocx docx = new PaperDocx();

    private static Paper paper(Locale language, int rows) {
        return new Paper(
                language,
                "Zápis: " + NASTY,
                "Komunitní plán",
                "NÁVRH",
                "Otisk: " + "ab".repeat(32),
                List.of(
                        new Facts(List.of(new Fact("Kdy", "3. 2. 2011"), new Fact("Kde", NASTY))),
                        new Heading("Účast"),
                        new Table(
                                List.of(new Column("Jméno", 30), new Column("Organizace", 50), new Column("Účast", 20)),
                                IntStream.rangeClosed(1, rows)
                                        .mapToObj(i -> List.of("Člen " + i, i % 2 == 0 ? "" : NASTY, "přítomen"))
                                        .toList()),
                        new Heading("Program"),
                        new Items(List.of(
                                new Item("První bod\ndruhý řádek", List.of("Předkládá: manažerka")),
                                new Item(NASTY, List.of()))),
                        new Text("První odstavec.\n\nDruhý odstavec s emoji \uD83D\uDE00 a \u4E2D."),
                        new Items(List.of(new Item("Zase od jedné", List.of()))),
                        new Signatures(List.of("Zapsal/a", "Schválil/a"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cs", "en"})
    void thePdfIsOneThatCanBeReadOut(String language) throws Exception {
        assertThat(failures(pdf.write(paper(Locale.of(language), 90)))).isEmpty();
    }

    @Test
    void aPdfWithoutTagsIsFound() throws Exception {
        var bare = new PDDocument();
        bare.addPage(new PDPage());
        var file = new ByteArrayOutputStream();
        bare.save(file);
        assertThat(failures(file.toByteArray())).isNotEmpty();
    }

    @Test
    void everythingStandsInThePdfAsItWasWrittenAndEveryPageHasItsNumberAndFoot() throws IOException {
        try (var file = Loader.loadPDF(pdf.write(paper(Locale.of("cs"), 90)))) {
            assertThat(file.getDocumentInformation().getTitle()).startsWith("Zápis: Žluťoučký <b>kůň</b>");
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("cs");
            var pages = file.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (int page = 1; page <= pages; page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                var text = stripper.getText(file);
                assertThat(text).contains("Strana " + page + " z " + pages, "Otisk: abab");
                if (page == 2) {
                    assertThat(text).as("the head of the table again").contains("Organizace");
                }
            }
            var all = new PDFTextStripper().getText(file);
            assertThat(all.replaceAll("\\s+", " "))
                    .contains("NÁVRH", "Člen 90", "<b>kůň</b> & <img src=\"http://127.0.0.1:9/x.png\"> {link}")
                    .contains("První bod", "Předkládá: manažerka", "Druhý odstavec", "Schválil/a");
            assertThat(file.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
    }

    @Test
    void theDocxHasRealHeadingsNumbersAndFields() throws IOException {
        try (var file = new XWPFDocument(new ByteArrayInputStream(docx.write(paper(Locale.of("cs"), 3))))) {
            assertThat(file.getParagraphs())
                    .filteredOn(line -> "Heading1".equals(line.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Účast", "Program");
            assertThat(file.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("NÁVRH", "druhý řádek")
                    .anyMatch(line -> line.startsWith("Zápis: Žluťoučký <b>kůň</b> & <img"));
            var numbered = file.getParagraphs().stream()
                    .filter(line -> line.getNumID() != null)
                    .toList();
            assertThat(numbered).extracting(XWPFParagraph::getText).contains("První bod", "Zase od jedné");
            assertThat(numbered.getFirst().getNumID())
                    .as("each list begins with 1")
                    .isNotEqualTo(numbered.getLast().getNumID());
            var table = file.getTables().getFirst();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(3).getCell(0).getText()).isEqualTo("Člen 3");
            assertThat(table.getRow(2).getCell(1).getText()).isEmpty();
            var foot = file.getFooterList().getFirst().getParagraphs().getFirst();
            assertThat(foot.getText()).contains("Otisk: abab", "Strana");
            assertThat(foot.getCTP().getFldSimpleList())
                    .extracting(field -> field.getInstr().strip())
                    .containsExactly("PAGE", "NUMPAGES");
            assertThat(file.getStyles()
                            .getStyle("Heading1")
                            .getCTStyle()
                            .getPPr()
                            .isSetOutlineLvl())
                    .isTrue();
        }
    }

    private static List<String> failures(byte[] file) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var rules = Profiles.profileFromXml(
                PDFAFlavour.class.getResourceAsStream("/org/verapdf/pdfa/validation/PDFUA-1.xml"));
        try (var parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(rules, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                    .map(one ->
                            one.getRuleId().getClause() + "-" + one.getRuleId().getTestNumber() + " " + one.getMessage()
                                    + " " + one.getLocation().getContext())
                    .distinct()
                    .limit(20)
                    .toList();
        }
    }
}
