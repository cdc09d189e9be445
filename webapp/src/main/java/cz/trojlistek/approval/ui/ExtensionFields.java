package cz.trojlistek.approval.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.approval.BodyKind;
import cz.trojlistek.approval.ExtendValidity.Extendable;
import cz.trojlistek.approval.ExtendValidity.NewExtension;
import cz.trojlistek.approval.NewResolution;
import cz.trojlistek.approval.Result;
import cz.trojlistek.kernel.Rehearsal;
import cz.trojlistek.shell.DayField;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Note;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.IntStream;

/** Until when and why, then what the clerk copies from the minutes; the body has approved, or there is nothing to record. */
@StyleSheet("context://approval.css")
class ExtensionFields extends Fields {

    /** How many years ahead are offered; a plan has at most sixteen in all (BR-101). */
    private static final int OFFERED = 5;

    private final transient Extendable plan;
    private final Select<Integer> toYear = new Select<>();
    private final TextArea why = new TextArea(Told.text("approval.extension.why"));
    private final DayField sessionOn = new DayField(Told.text("approval.field.sessionOn"));
    private final DayField announcedOn = new DayField(Told.text("approval.field.announcedOn"));
    private final TextArea reasonIfLate = new TextArea(Told.text("approval.field.reasonIfLate"));
    private final TextField agendaItem = new TextField(Told.text("approval.field.agendaItem"));
    private final TextField number = new TextField(Told.text("approval.field.number"));
    private final TextArea text = new TextArea(Told.text("approval.field.text"));
    private final VoteFields votes;
    private final MinutesUpload minutes =
            new MinutesUpload(Told.text("approval.field.pdf") + " (" + Told.text("form.optional") + ")");

    ExtensionFields(Extendable plan) {
        this.plan = plan;
        until();
        session();
        text(new H2(Told.text("approval.part.decision")));
        votes = new VoteFields(this, plan.body(), this::judge);
        check("votesFor", () -> votes.complaint(Result.APPROVED));
        words("text", text, 4);
        text.setHelperText(Told.text("approval.text-help"));
        add("pdf", minutes);
        check("pdf", minutes::complaint);
    }

    private void until() {
        var last = plan.period().toYear();
        toYear.setLabel(Told.text("approval.extension.to"));
        toYear.setItems(IntStream.rangeClosed(last + 1, last + OFFERED).boxed().toList());
        toYear.setItemLabelGenerator(String::valueOf);
        toYear.setValue(last + 1);
        add("toYear", toYear);
        words("why", why, 3);
        why.setHelperText(Told.text("approval.extension.why-help"));
    }

    private void session() {
        text(new H2(Told.text("approval.part.session")));
        beside(() -> {
            required("sessionOn", sessionOn);
            if (plan.body().kind() == BodyKind.ASSEMBLY) {
                required("announcedOn", announcedOn);
            }
        });
        if (plan.body().kind() == BodyKind.ASSEMBLY) {
            reasonIfLate.setHelperText(Told.text("approval.late-help"));
            reasonIfLate.setMaxLength(4000);
            add("reasonIfLate", reasonIfLate);
            reasonIfLate.setVisible(false);
            sessionOn.addValueChangeListener(change -> askIfLate());
            announcedOn.addValueChangeListener(change -> askIfLate());
        }
        agendaItem.setMaxLength(60);
        agendaItem.addClassName("w-m");
        number.addClassName("w-m");
        number.setMaxLength(60);
        number.setRequiredIndicatorVisible(true);
        number.setHelperText(Told.text("approval.number-help"));
        optional("agendaItem", agendaItem);
        add("number", number);
    }

    /** BR-134: seven days for a municipality, ten for a region, from the board to the session. */
    private void askIfLate() {
        reasonIfLate.setVisible(!sessionOn.isEmpty()
                && !announcedOn.isEmpty()
                && ChronoUnit.DAYS.between(announcedOn.getValue(), sessionOn.getValue())
                        < plan.body().noticeDays());
    }

    private void required(String name, DayField day) {
        day.setRequiredIndicatorVisible(true);
        add(name, day);
    }

    private void words(String name, TextArea area, int rows) {
        area.setRequiredIndicatorVisible(true);
        area.setMaxLength(20_000);
        area.setMinRows(rows);
        add(name, area);
    }

    private void judge() {
        votes.judge(Result.APPROVED);
    }

    void button(Rehearsal rehearsal, Runnable useCase, Runnable done) {
        binding("approval.extension.action", rehearsal, this::record, useCase, done);
    }

    /** What will be recorded, to be read before it is. */
    private Div record() {
        var words = new Paragraph(text.getValue());
        words.addClassNames("quote", "words");
        words.getElement().setAttribute("tabindex", "0");
        return new Div(
                Told.sentence(new Told.Decision(
                        plan.body(),
                        null,
                        plan.planTitle(),
                        chosen(),
                        plan.planVersion(),
                        sessionOn.getValue(),
                        number.getValue(),
                        Result.APPROVED,
                        votes.yes(),
                        votes.no(),
                        votes.abstaining(),
                        votes.away())),
                words,
                Note.then(Told.text("approval.extension.then", String.valueOf(chosen()))));
    }

    private int chosen() {
        return Objects.requireNonNull(toYear.getValue());
    }

    NewExtension extension() {
        return new NewExtension(chosen(), why.getValue(), announcedOn.getValue(), reasonIfLate.getValue());
    }

    NewResolution resolution() {
        return new NewResolution(
                plan.body().id(),
                sessionOn.getValue(),
                agendaItem.getValue(),
                number.getValue(),
                text.getValue(),
                Result.APPROVED,
                votes.yes(),
                votes.no(),
                votes.abstaining(),
                votes.away(),
                minutes.attachment());
    }
}
