package violations.ui;

import com.vaadin.flow.component.html.Span;

/** Breaks: every text that is asked for exists. */
class AsksForAMissingText extends Span {

    AsksForAMissingText() {
        setText(getTranslation("violation.in-no-language"));
    }
}
