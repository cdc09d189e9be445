package cz.trojlistek.approval.ui;

import com.vaadin.flow.component.html.Div;
import cz.trojlistek.approval.NewResolution;
import cz.trojlistek.approval.ResolutionRow;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.Facts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a correction changes: "it was → it will be" of each fact that differs. */
final class Changes extends Facts {

    private Changes() {}

    static Facts between(ResolutionRow was, NewResolution will, @Nullable String extract) {
        var changes = new Changes()
                .line("sessionOn", day(was.sessionOn()), day(will.sessionOn()))
                .line("agendaItem", was.agendaItem(), will.agendaItem())
                .line("number", was.number(), will.number())
                .line("votesFor", String.valueOf(was.votesFor()), String.valueOf(will.votesFor()))
                .line("votesAgainst", String.valueOf(was.votesAgainst()), String.valueOf(will.votesAgainst()))
                .line("abstained", String.valueOf(was.abstained()), String.valueOf(will.abstained()))
                .line("absent", String.valueOf(was.absent()), String.valueOf(will.absent()))
                .line("pdf", was.pdfName(), extract);
        if (!was.text().equals(said(will.text()))) {
            var before = new Div(was.text()); // the new words stand above
            before.addClassNames("quote", "words");
            before.getElement().setAttribute("tabindex", "0");
            changes.add(Told.text("approval.text-before"), before);
        }
        return changes;
    }

    private Changes line(String field, @Nullable String was, @Nullable String will) {
        if (!said(was).equals(said(will))) {
            add(Told.text("approval.field." + field), Told.text("approval.was-will-be", or(was), or(will)));
        }
        return this;
    }

    private static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static String or(@Nullable String typed) {
        return said(typed).isEmpty() ? "–" : said(typed);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Dates.day(day);
    }
}
