package cz.trojlistek.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Prose;

/**
 * What helps to write a paragraph: buttons that put marks around the chosen words or before the chosen lines, and below the field the
 * paragraph as it will be read. Whoever knows the marks types them.
 */
class ProseTools {

    private static final int SOON = 400;

    private final TextArea field;
    private final Div buttons = new Div();
    private final Div preview = new Div();

    ProseTools(TextArea field) {
        this.field = field;
        buttons.addClassNames("row", "tools");
        buttons.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", buttons.getTranslation("plan.prose.tools"));
        marks("plan.prose.bold", "**", "**");
        marks("plan.prose.italic", "*", "*");
        marks("plan.prose.link", "[", "](https://)");
        lines("plan.prose.heading", "## ");
        lines("plan.prose.bullets", "- ");
        lines("plan.prose.numbers", "1. ");
        lines("plan.prose.quote", "> ");
        marks("plan.prose.table", "\n| ", " |  |\n|---|---|\n|  |  |\n");
        var label = new Span(preview.getTranslation("plan.prose.preview"));
        label.addClassNames("small", "muted");
        var read = new Prose(field.getValue());
        preview.add(label, read);
        preview.addClassName("preview");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(SOON);
        field.addValueChangeListener(change -> read.show(change.getValue()));
    }

    /** Puts the field into {@code fields} by that name, with the buttons above it and the preview below. */
    void around(Fields fields, String name) {
        fields.text(buttons);
        fields.add(name, field);
        fields.text(preview);
    }

    /** For a field that is a paragraph only sometimes. */
    void setVisible(boolean yes) {
        buttons.setVisible(yes);
        preview.setVisible(yes);
    }

    private void marks(String name, String opening, String closing) {
        tool(name, """
                const [from, to] = [text.selectionStart, text.selectionEnd];
                text.setRangeText($0 + text.value.slice(from, to) + $1, from, to, 'end');
                text.setSelectionRange(from + $0.length, to + $0.length);""", opening, closing);
    }

    private void lines(String name, String mark) {
        tool(name, """
                const from = text.value.lastIndexOf('\\n', text.selectionStart - 1) + 1;
                const lines = text.value.slice(from, text.selectionEnd).split('\\n').map(line => $0 + line).join('\\n');
                text.setRangeText(lines, from, text.selectionEnd, 'end');""", mark, "");
    }

    private void tool(String name, String change, String first, String second) {
        var button = new Button(
                buttons.getTranslation(name),
                click -> field.getElement()
                        .executeJs("const text = this.inputElement;\n" + change + """

                        text.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
                        text.focus();""", first, second));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        buttons.add(button);
    }
}
