package cz.trojlistek.submission.ui;

import com.vaadin.flow.component.textfield.TextArea;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.submission.RequestSubmissions;
import java.util.UUID;

/** Accepted, or given back with what is missing. */
class CheckFields extends Fields {

    CheckFields(UUID submission, RequestSubmissions requests, Runnable done) {
        var reason = add("reason", new TextArea(getTranslation("submission.give-back-reason")));
        reason.setHelperText(getTranslation("submission.give-back-help"));
        reason.setMaxLength(4000);
        primary("task.regionalPlan.checkSubmission.action", () -> requests.accept(submission), done);
        secondary("submission.give-back", () -> requests.giveBack(submission, reason.getValue()), done);
    }
}
