package cz.trojlistek.submission.ui;

import com.vaadin.flow.component.html.Paragraph;
import cz.trojlistek.shell.Card;
import cz.trojlistek.shell.Facts;
import cz.trojlistek.submission.ReadSubmissions.Submission;

/** What a town said. */
class NeedsText extends Card {

    NeedsText(Submission submission) {
        add(new Facts()
                .add(getTranslation("submission.field.needs"), words(submission.needs()))
                .add(getTranslation("submission.field.capacityNeeded"), words(submission.capacityNeeded()))
                .add(getTranslation("submission.field.resources"), words(submission.resources())));
    }

    private static Paragraph words(String text) {
        var words = new Paragraph(text);
        words.addClassName("plan-text");
        return words;
    }
}
