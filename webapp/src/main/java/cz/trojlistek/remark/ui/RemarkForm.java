package cz.trojlistek.remark.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import cz.trojlistek.remark.WriteRemarks;
import cz.trojlistek.shell.Fields;
import java.util.UUID;

/**
 * Says something of a piece. The passage is marked in the text above and taken over with a button, by mouse, finger or keyboard, or typed
 * into the field; empty speaks of the whole piece.
 */
class RemarkForm extends Fields {

    RemarkForm(UUID cycle, UUID element, Component wording, WriteRemarks write, Runnable done) {
        var quote = optional("quote", new TextArea(getTranslation("remark.quote")));
        quote.setHelperText(getTranslation("remark.quote.help"));
        var take = new Button(
                getTranslation("remark.quote.take"),
                click -> wording.getElement().executeJs("""
                        const marked = document.getSelection();
                        return marked.rangeCount && this.contains(marked.getRangeAt(0).commonAncestorContainer)
                            ? marked.toString() : ''""").then(String.class, marked -> {
                    if (!marked.isBlank()) {
                        quote.setValue(marked.strip());
                    }
                    quote.focus();
                }));
        take.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        text(take);
        var text = add("text", new TextArea(getTranslation("remark.text")));
        text.setRequiredIndicatorVisible(true);
        text.setMinRows(3);
        primary("remark.write", () -> write.write(cycle, element, quote.getValue(), text.getValue()), done);
    }
}
