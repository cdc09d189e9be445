package cz.trojlistek.submission.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.State;
import cz.trojlistek.submission.NeedsOfTown;
import cz.trojlistek.submission.ReadSubmissions.Asked;
import cz.trojlistek.submission.ReadSubmissions.Submission;
import cz.trojlistek.submission.SubmitNeeds;

/** The three questions of the law; what was handed over before, and given back, is the start. */
class NeedsFields extends Fields {

    NeedsFields(Submission submission, Asked asked, SubmitNeeds submit, Runnable done) {
        if (!submission.returnedBecause().isEmpty()) {
            text(Note.banner(State.SOON, getTranslation("submission.returned-because", submission.returnedBecause())));
        }
        if (asked.remindedAt() != null) {
            text(Note.banner(
                    State.SOON, getTranslation("submission.region-reminded", Dates.moment(asked.remindedAt()))));
        }
        if (!asked.message().isEmpty()) {
            var message = new Paragraph(asked.message());
            message.addClassName("quote");
            text(message);
        }
        var needs = question("needs", submission.needs());
        var capacity = question("capacityNeeded", submission.capacityNeeded());
        var resources = question("resources", submission.resources());
        primary(
                "task.regionalPlan.submitNeeds.action",
                () -> submit.submit(
                        submission.id(), new NeedsOfTown(needs.getValue(), capacity.getValue(), resources.getValue())),
                done);
    }

    private TextArea question(String name, String before) {
        var field = add(name, new TextArea(getTranslation("submission.field." + name)));
        field.setHelperText(getTranslation("submission.help." + name));
        field.setRequiredIndicatorVisible(true);
        field.setMaxLength(20_000);
        field.setMinRows(4);
        field.setValue(before);
        return field;
    }
}
