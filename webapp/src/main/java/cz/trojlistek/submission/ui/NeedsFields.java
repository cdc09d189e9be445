package cz.trojlistek.submission.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import cz.trojlistek.analysis.ReadBalance.OfTown;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.State;
import cz.trojlistek.submission.NeedsOfTown;
import cz.trojlistek.submission.ReadSubmissions.Asked;
import cz.trojlistek.submission.ReadSubmissions.Submission;
import cz.trojlistek.submission.SubmitNeeds;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The three questions of the law. They begin with what was handed over before and given back, else with what the town's own
 * plan knows.
 */
class NeedsFields extends Fields {

    NeedsFields(Submission submission, Asked asked, Optional<OfTown> balance, SubmitNeeds submit, Runnable done) {
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
        var start = new NeedsOfTown(submission.needs(), submission.capacityNeeded(), submission.resources());
        if (balance.isPresent() && submission.needs().isEmpty()) {
            var of = balance.get();
            start = FromBalance.begin(of);
            text(new Paragraph(
                    new Span(getTranslation("submission.from-balance") + " "),
                    new Anchor("plans/" + of.cycle() + "/balance", of.planTitle())));
        }
        var needs = question("needs", start.needs());
        var capacity = question("capacityNeeded", start.capacityNeeded());
        var resources = question("resources", start.resources());
        primary(
                "task.regionalPlan.submitNeeds.action",
                () -> submit.submit(
                        submission.id(), new NeedsOfTown(needs.getValue(), capacity.getValue(), resources.getValue())),
                done);
    }

    private TextArea question(String name, @Nullable String before) {
        var field = add(name, new TextArea(getTranslation("submission.field." + name)));
        field.setHelperText(getTranslation("submission.help." + name));
        field.setRequiredIndicatorVisible(true);
        field.setMaxLength(20_000);
        field.setMinRows(4);
        field.setValue(before == null ? "" : before);
        return field;
    }
}
