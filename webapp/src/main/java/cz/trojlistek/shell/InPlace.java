package cz.trojlistek.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import java.util.function.Supplier;

/** A button that gives its place to a form which corrects what stands beside it; whoever leaves the form is back at it. */
public class InPlace extends Div {

    private final Button open = new Button(getTranslation("form.edit"), Sign.EDIT.icon());

    /** {@code name} says to who cannot see the page what {@code subject} is called. */
    public InPlace(UUID subject, String name, Supplier<Fields> form) {
        addClassName("in-place");
        open.setId(id(subject));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        open.setAriaLabel(getTranslation("form.edit") + ": " + name);
        open.addClickListener(click -> show(form.get()));
        add(open);
    }

    /** Puts the keyboard back to the button of the subject once the page is drawn anew, or to the title without it. */
    public static void backTo(UUID subject) {
        PageHeader.focus(id(subject));
    }

    private static String id(UUID subject) {
        return "edit-" + subject;
    }

    private void show(Fields form) {
        form.leave("form.cancel", this::back);
        removeAll();
        add(form);
        addClassName("open");
        form.getElement()
                .executeJs(
                        "setTimeout(() => this.querySelector('.fields :is(input, textarea):not([readonly])')?.focus())");
    }

    private void back() {
        removeAll();
        add(open);
        removeClassName("open");
        open.focus();
    }
}
