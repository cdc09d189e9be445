package cz.trojlistek.meeting.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.Statements;
import cz.trojlistek.TestPeople;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.meeting.AgendaItem;
import cz.trojlistek.meeting.MeetingStage;
import cz.trojlistek.meeting.NewActionItem;
import cz.trojlistek.meeting.ObjectToMinutes;
import cz.trojlistek.meeting.ObjectToMinutes.Settlement;
import cz.trojlistek.paper.Paper;
import cz.trojlistek.paper.PaperDocx;
import cz.trojlistek.paper.PaperPdf;
import cz.trojlistek.workinggroup.MemberFunction;
import cz.trojlistek.workinggroup.NewMember;
import cz.trojlistek.workinggroup.Side;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init")
class MinutesPaperTest extends MeetingStage {

    private static final Locale CZECH = Locale.of("cs");

    @Autowired
    MinutesPaper minutes;

    @Autowired
    PublicMinutesPaper published;

    @Autowired
    AttendanceSheetPaper sheet;

    @Autowired
    PaperPdf pdf;

    @Autowired
    PaperDocx docx;

    @Autowired
    ObjectToMinutes objecting;

    @Test
    void BR_108_theMinutesTellWhoCameWhatWasDecidedWhoDoesWhatAndHowFinalTheyAre() throws IOException {
        held();
        as(
                COORDINATOR,
                () -> hold.writeMinutes(
                        meeting,
                        "Zástupce uživatelů 1 navrhl <b>změnu</b>.",
                        0,
                        List.of(new NewActionItem("Doplnit údaje", "Zástupce uživatelů 2", LocalDate.of(2008, 11, 1))),
                        clock.today()));
        as(COORDINATOR, () -> objecting.objectFor(meeting, "Zástupce uživatelů 3", "Chybí počet."));
        var draft = text(as(COORDINATOR, () -> minutes.of(meeting, CZECH)));
        assertThat(draft).contains("NÁVRH").doesNotContain("Otisk");

        now(clock.today().plusDays(1).atTime(9, 0));
        var objection =
                as(COORDINATOR, () -> objecting.list(meeting, 0, 5)).getFirst().id();
        as(COORDINATOR, () -> {
            objecting.settle(
                    meeting,
                    "Zástupce uživatelů 1 navrhl <b>změnu</b>.",
                    List.of(new NewActionItem("Doplnit údaje", "Zástupce uživatelů 2", LocalDate.of(2008, 11, 1))),
                    List.of(new Settlement(objection, false, "Počet v zápisu je.")));
            hold.approveMinutes(meeting);
        });
        var paper = as(COORDINATOR, () -> minutes.of(meeting, CZECH));
        var seal = as(COORDINATOR, () -> read.get(meeting)).fingerprint();
        for (var text : List.of(text(paper), words(paper))) {
            assertThat(text.replaceAll("[\\s\u00a0]+", " "))
                    .contains("Zápis ze setkání: Senioři, 14. 10. 2008", "Kdy: 14. 10. 2008 v 14.00")
                    .contains("Přítomno 3 z 4 členů s hlasem", "Zástupce uživatelů 4", "nepřítomen")
                    .contains("Zahájení", "navrhl <b>změnu</b>.", "Schvaluje se SWOT <script>")
                    .contains("pro 2, proti 1, zdrželo se 0, přijato", "Doplnit údaje", "1. 11. 2008")
                    .contains("Zástupce uživatelů 3: Chybí počet.", "odmítnuta: Počet v zápisu je.")
                    .contains(seal, "Zapsal/a", "Schválil/a")
                    .doesNotContain("NÁVRH");
        }
    }

    @Test
    void theNextMinutesTellWhatBecameOfTheActionItemsOfTheLast() throws IOException {
        approved();
        meeting = as(COORDINATOR, () -> hold.plan(group, List.of(START.plusDays(14)), "Dům seniorů"))
                .getFirst();
        as(COORDINATOR, () -> hold.sendInvitation(meeting, AgendaItem.titled("Zahájení"), ""));
        now(START.plusDays(14).plusHours(2));
        as(COORDINATOR, () -> hold.recordAttendance(meeting, Set.copyOf(members), 0));
        as(COORDINATOR, () -> hold.recordDecisions(meeting, List.of()));
        as(COORDINATOR, () -> hold.writeMinutes(meeting, "Text", List.of()));
        assertThat(text(as(COORDINATOR, () -> minutes.of(meeting, CZECH))).replaceAll("[\\s\u00a0]+", " "))
                .contains("Kontrola úkolů", "Doplnit údaje Zástupce uživatelů 2 1. 11. 2008");
    }

    @Test
    void BR_109_thePublicVersionHasNoNames() throws IOException {
        approved();
        as(COORDINATOR, () -> hold.publishMinutes(meeting, read.publicDraft(meeting)));
        var paper = published.of(read.publicMinutes(meeting), Locale.ENGLISH);
        for (var text : List.of(text(paper), words(paper))) {
            assertThat(text.replaceAll("[\\s\u00a0]+", " "))
                    .contains("Minutes of the meeting: Senioři", "3 for people who use the services")
                    .contains("zástupce uživatelů navrhl <b>změnu</b>.", "Doplnit údaje")
                    .doesNotContain("Zástupce uživatelů 1", "Zástupce uživatelů 2", "coordinator");
        }
    }

    @Test
    void theSheetHasALineForEveryMemberAndSomeForGuests() throws IOException {
        invited();
        var text = text(as(COORDINATOR, () -> sheet.of(meeting, CZECH)));
        assertThat(text).contains("Prezenční listina", "Zástupce uživatelů 4", "Podpis", "Hosté", "8.");
    }

    @Test
    void whatIsForeignIsNotThere() {
        held();
        people.allRolesOf(TestPeople.KURIM);
        assertThatThrownBy(() -> as("coordinator.6209", () -> minutes.of(meeting, CZECH)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as("coordinator.6209", () -> sheet.of(meeting, CZECH)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void moreMembersTakeNoMoreStatements() {
        invited();
        var few = Statements.of(() -> as(COORDINATOR, () -> sheet.of(meeting, CZECH)));
        for (int i = 0; i < 20; i++) {
            var name = "Host " + i;
            as(
                    COORDINATOR,
                    () -> groups.admit(group, new NewMember(name, "", Side.USER, MemberFunction.GUEST, false, null)));
        }
        assertThat(Statements.of(() -> as(COORDINATOR, () -> sheet.of(meeting, CZECH))))
                .hasSameSizeAs(few);
    }

    private String text(Paper paper) throws IOException {
        try (var file = Loader.loadPDF(pdf.write(paper))) {
            return new PDFTextStripper().getText(file);
        }
    }

    private String words(Paper paper) throws IOException {
        try (var file = new XWPFDocument(new ByteArrayInputStream(docx.write(paper)));
                var text = new XWPFWordExtractor(file)) {
            return text.getText();
        }
    }
}
