package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.meeting.ReadMeetings.MeetingPage;
import cz.trojlistek.meeting.paper.AttendanceSheetPaper;
import cz.trojlistek.meeting.paper.MinutesPaper;
import cz.trojlistek.paper.PaperDocx;
import cz.trojlistek.paper.PaperPdf;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.context.i18n.LocaleContextHolder;

/** What a meeting has to print, sign and file. Each is made when it is taken, with the rights of who takes it. */
@SpringComponent
class MeetingPapers {

    private final MinutesPaper minutes;
    private final AttendanceSheetPaper sheet;
    private final PaperPdf pdf;
    private final PaperDocx docx;

    MeetingPapers(MinutesPaper minutes, AttendanceSheetPaper sheet, PaperPdf pdf, PaperDocx docx) {
        this.minutes = minutes;
        this.sheet = sheet;
        this.pdf = pdf;
        this.docx = docx;
    }

    /** The sheet to sign from the invitation on, the minutes once there are some. */
    void show(HasComponents page, MeetingPage meeting) {
        var links = new Div();
        links.addClassNames("row", "buttons");
        var id = meeting.id();
        if (meeting.facts().invitedAt() != null && meeting.facts().cancelledAt() == null) {
            links.add(link(
                    "meeting.paper.sheet-pdf",
                    "prezencni-listina.pdf",
                    PaperPdf.TYPE,
                    language -> pdf.write(sheet.of(id, language))));
        }
        if (meeting.facts().minutesAt() != null) {
            links.add(
                    link(
                            "meeting.paper.pdf",
                            "zapis.pdf",
                            PaperPdf.TYPE,
                            language -> pdf.write(minutes.of(id, language))),
                    link(
                            "meeting.paper.docx",
                            "zapis.docx",
                            PaperDocx.TYPE,
                            language -> docx.write(minutes.of(id, language))));
        }
        if (links.getComponentCount() > 0) {
            page.add(links);
        }
    }

    private static Anchor link(String label, String name, String type, Function<Locale, byte[]> file) {
        var language = UI.getCurrent().getLocale();
        var link = new Anchor(
                DownloadHandler.fromInputStream(taken -> {
                    var bytes = in(language, file);
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
                }),
                I18NProvider.translate(label));
        link.addClassName("btn");
        return link;
    }

    /** Days and times are told in the language of the thread. */
    private static byte[] in(Locale language, Function<Locale, byte[]> file) {
        LocaleContextHolder.setLocale(language);
        try {
            return file.apply(language);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }
}
