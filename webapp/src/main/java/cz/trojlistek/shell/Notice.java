package cz.trojlistek.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.i18n.I18NProvider;

/** A sentence that appears over the page and is read out. Refusals stay until they are closed. */
public final class Notice {

    private static final int TEN_SECONDS = 10_000;

    private Notice() {}

    /** Something went through; {@code wayOn} leads to what came of it. */
    public static void done(String sentence, Component... wayOn) {
        show(State.DONE, sentence, TEN_SECONDS, wayOn);
    }

    /** A rule said no and nothing has changed. */
    public static void refused(String sentence) {
        show(State.BAD, sentence, 0);
    }

    private static void show(State state, String sentence, int millis, Component... wayOn) {
        var notice = new Notification();
        var close = new Button(Sign.CROSS.icon(), click -> notice.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(I18NProvider.translate("notice.close"));
        var row = new Div(new StateMark(state, sentence));
        row.add(wayOn);
        row.add(close);
        row.addClassNames("notice", state.word());
        notice.add(row);
        notice.setAssertive(state == State.BAD);
        notice.setPosition(Position.BOTTOM_CENTER);
        notice.setDuration(millis);
        notice.open();
    }
}
