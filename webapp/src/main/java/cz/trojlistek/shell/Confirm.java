package cz.trojlistek.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;

/** Asks once more, saying what comes of it. Escape or the other button changes nothing and leads back to where one was. */
public final class Confirm {

    private Confirm() {}

    /** {@code action} names the outcome, as the button before it did; {@code what} says what will be recorded. */
    public static ConfirmDialog ask(String question, String action, Runnable yes, Component... what) {
        return ask(question, action, I18NProvider.translate("form.back"), yes, what);
    }

    static ConfirmDialog ask(String question, String action, String back, Runnable yes, Component... what) {
        var said = new Div(what);
        said.addClassNames("stack", "said");
        var dialog = new ConfirmDialog();
        dialog.setHeader(question);
        dialog.add(said);
        dialog.setConfirmText(action);
        dialog.setCancelable(true);
        dialog.setCancelText(back);
        dialog.addConfirmListener(click -> yes.run());
        dialog.setWidth("min(34rem, 94vw)");
        dialog.open();
        return dialog;
    }
}
