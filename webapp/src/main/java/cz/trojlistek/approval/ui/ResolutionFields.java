package cz.trojlistek.approval.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import cz.trojlistek.approval.BodyRow;
import cz.trojlistek.approval.NewResolution;
import cz.trojlistek.approval.ReadApprovals;
import cz.trojlistek.approval.ResolutionRow;
import cz.trojlistek.approval.Result;
import cz.trojlistek.kernel.Rehearsal;
import cz.trojlistek.shell.Card;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.DayField;
import cz.trojlistek.shell.Facts;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Note;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a clerk copies from the minutes, and beside it the sentence it makes: what is recorded, what happens then, how it
 * could be put right.
 */
@StyleSheet("context://approval.css")
class ResolutionFields extends Div {

    private final ReadApprovals.Overview approval;
    private final ReadApprovals.DossierRow dossier;
    private final BodyRow body;
    private final @Nullable BodyRow after;
    private final Fields fields = new Fields();
    private final Div sentence = new Div();
    private final Span then = new Span();
    private final Card card = new Card(Told.text("approval.what-you-record"));
    private final DayField sessionOn = new DayField(Told.text("approval.field.sessionOn"));
    private final TextField agendaItem = new TextField(Told.text("approval.field.agendaItem"));
    private final TextField number = new TextField(Told.text("approval.field.number"));
    private final RadioButtonGroup<Result> result = new RadioButtonGroup<>();
    private final TextArea text = new TextArea(Told.text("approval.field.text"));
    private final VoteFields votes;
    private final MinutesUpload minutes =
            new MinutesUpload(Told.text("approval.field.pdf") + " (" + Told.text("form.optional") + ")");
    private final TextArea reason = new TextArea(Told.text("approval.field.correctionReason"));
    private @Nullable ResolutionRow corrected;

    ResolutionFields(
            ReadApprovals.Overview approval, ReadApprovals.DossierRow dossier, BodyRow body, @Nullable BodyRow after) {
        this.approval = approval;
        this.dossier = dossier;
        this.body = body;
        this.after = after;
        addClassName("decide");
        sitting();
        decision();
        votes = new VoteFields(fields, body, this::tell);
        fields.check("votesFor", () -> votes.complaint(result.getValue()));
        wording();
        summary();
        tell();
    }

    private void sitting() {
        fields.text(new H2(Told.text("approval.part.session")));
        fields.text(new Facts().add(Told.text("approval.field.body"), body.name()));
        fields.beside(() -> {
            fields.add("sessionOn", sessionOn);
            fields.optional("agendaItem", agendaItem);
        });
        sessionOn.setHelperText(
                approval.sessionOn() == null
                        ? Told.text("approval.session-help", Dates.day(dossier.submittedOn()))
                        : Told.text("approval.session-announced", Dates.day(approval.sessionOn())));
        sessionOn.setRequiredIndicatorVisible(true);
        sessionOn.setValue(approval.sessionOn());
        agendaItem.setMaxLength(60);
        number.setHelperText(Told.text("approval.number-help"));
        number.setRequiredIndicatorVisible(true);
        number.setMaxLength(60);
        number.addClassName("w-m");
        number.setValueChangeMode(ValueChangeMode.LAZY);
        fields.add("number", number);
        sessionOn.addValueChangeListener(change -> tell());
        number.addValueChangeListener(change -> tell());
    }

    private void decision() {
        fields.text(new H2(Told.text("approval.part.decision")));
        result.setLabel(Told.text("approval.field.result." + body.kind().name().toLowerCase(Locale.ROOT)));
        result.setItems(body.kind().results());
        result.setRenderer(new ComponentRenderer<>(this::choice));
        result.setRequiredIndicatorVisible(true);
        result.addClassName("choice");
        result.addValueChangeListener(change -> {
            offerTheDraft();
            tell();
        });
        fields.add("result", result);
    }

    private Div choice(Result one) {
        var key = Told.resultKey(body.kind(), one, after);
        var help = new Span(Told.text("approval.choice-help." + key));
        help.addClassName("help");
        return new Div(new Span(Told.text("approval.choice." + key)), help);
    }

    private void wording() {
        text.setHelperText(Told.text(after == null ? "approval.text-help.last" : "approval.text-help"));
        text.setRequiredIndicatorVisible(true);
        text.setMaxLength(20_000);
        text.setMinRows(4);
        text.addClassName("wording");
        fields.add("text", text);
        fields.add("pdf", minutes);
        fields.check("pdf", minutes::complaint);
    }

    /** The draft speaks for the body that decides last, and only if it approves; words of the clerk's own stay. */
    private void offerTheDraft() {
        var draft = dossier.draftResolution();
        if (after == null && result.getValue() == Result.APPROVED && text.isEmpty()) {
            text.setValue(draft);
        } else if (result.getValue() != Result.APPROVED && text.getValue().equals(draft)) {
            text.clear();
        }
    }

    private void summary() {
        var about = new Facts()
                .add(
                        Told.text("approval.version-number", dossier.planVersion()),
                        Told.text("approval.submitted-on", Dates.day(dossier.submittedOn())))
                .add(Told.text("approval.hash"), Hash.of(dossier.planHash()));
        about.addClassName("small");
        var next = Note.calm(Told.text("approval.what-then"), then);
        next.addClassName("small");
        sentence.getElement().setAttribute("aria-live", "polite");
        card.add(sentence, about, next);
        var side = new Div(card);
        side.addClassName("side");
        add(fields, side);
    }

    /** Puts the one button below the sentence, and how a slip would be put right below the button. */
    Button primary(String textKey, Rehearsal rehearsal, Runnable useCase, Runnable done) {
        var button = fields.binding(textKey, rehearsal, this::record, useCase, done);
        button.setWidthFull();
        var slip = new Paragraph(Told.text("approval.correctable"));
        slip.addClassNames("small", "muted");
        card.add(button, slip);
        return button;
    }

    /** Starts from what was recorded; body and result stay as they are, and so does what came of them. */
    ResolutionFields correcting(ResolutionRow wrong) {
        corrected = wrong;
        text.setHelperText(Told.text("approval.text-help"));
        sessionOn.setValue(wrong.sessionOn());
        agendaItem.setValue(wrong.agendaItem());
        number.setValue(wrong.number());
        text.setValue(wrong.text());
        votes.fill(wrong.votesFor(), wrong.votesAgainst(), wrong.abstained(), wrong.absent());
        result.setItems(List.of(wrong.result()));
        result.setValue(wrong.result());
        result.setReadOnly(true);
        if (wrong.pdfName() != null) {
            minutes.keeping(wrong.pdfName());
        }
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(4000);
        fields.add("reason", reason);
        return this;
    }

    /** The sentence and the words once more, to be read before they are recorded. */
    private Div record() {
        var words = new Paragraph(text.getValue());
        words.addClassNames("quote", "words");
        words.getElement().setAttribute("tabindex", "0"); // long words are scrolled with the keyboard, too
        var file = minutes.name();
        var extract = new Paragraph(
                file == null ? Told.text("approval.without-extract") : Told.text("approval.with-extract", file));
        var record = new Div(Told.sentence(asTyped()), words, extract);
        if (corrected != null) {
            record.add(Changes.between(corrected, typed(), file)
                    .add(Told.text("approval.field.correctionReason"), reason.getValue()));
        }
        record.add(Note.then(consequence()));
        return record;
    }

    private String consequence() {
        return corrected == null
                ? Told.consequence(body.kind(), result.getValue(), after)
                : Told.text("approval.then.correction", corrected.number());
    }

    private Told.Decision asTyped() {
        return new Told.Decision(
                body,
                after,
                approval.title(),
                approval.extendsTo(),
                dossier.planVersion(),
                day(),
                number.getValue(),
                result.getValue(),
                votes.yes(),
                votes.no(),
                votes.abstaining(),
                votes.away());
    }

    private void tell() {
        votes.judge(result.getValue());
        sentence.removeAll();
        sentence.add(Told.sentence(asTyped()));
        then.setText(consequence());
    }

    private @Nullable LocalDate day() {
        return sessionOn.getValue();
    }

    /** Why a record is corrected. */
    String reason() {
        return reason.getValue();
    }

    /** Whether the signed extract of the corrected record goes with the correction. */
    boolean keepsMinutes() {
        return minutes.keeps();
    }

    NewResolution typed() {
        return new NewResolution(
                body.id(),
                day(),
                agendaItem.getValue(),
                number.getValue(),
                text.getValue(),
                result.getValue(),
                votes.yes(),
                votes.no(),
                votes.abstaining(),
                votes.away(),
                minutes.attachment());
    }
}
