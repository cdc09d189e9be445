package cz.trojlistek.evaluation.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.evaluation.ConductEvaluation;
import cz.trojlistek.shell.DayField;
import cz.trojlistek.shell.Fields;
import java.time.LocalDate;
import java.util.UUID;

/** The session at which a body took note, and the number and wording of its resolution. */
class NotingFields extends Fields {

    NotingFields(UUID noting, ConductEvaluation conduct, LocalDate today, String action, Runnable done) {
        var session = add("sessionOn", new DayField(getTranslation("evaluation.session")));
        session.setRequiredIndicatorVisible(true);
        session.setValue(today);
        var number = add("number", new TextField(getTranslation("evaluation.number")));
        number.setRequiredIndicatorVisible(true);
        number.setMaxLength(100);
        var text = optional("text", new TextArea(getTranslation("evaluation.resolution")));
        text.setMaxLength(4000);
        primary(action, () -> conduct.note(noting, session.getValue(), number.getValue(), text.getValue()), done);
    }
}
