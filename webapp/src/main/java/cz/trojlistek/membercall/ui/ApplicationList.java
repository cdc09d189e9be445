package cz.trojlistek.membercall.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import cz.trojlistek.membercall.ApplicationState;
import cz.trojlistek.membercall.ReadCalls.ApplicationRow;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.Listing;
import cz.trojlistek.shell.Sign;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;
import java.util.Locale;

/** Who answered the calls of a cycle: those who wait first, with what can be decided of each. */
class ApplicationList extends Listing<ApplicationRow> {

    private final transient Deciding deciding;

    ApplicationList(Deciding deciding) {
        super(I18NProvider.translate("membercall.applications"));
        this.deciding = deciding;
        component(getTranslation("membercall.who"), this::who);
        component(getTranslation("membercall.wants"), this::wants);
        column(getTranslation("membercall.received"), row -> Dates.moment(row.receivedAt()));
        component(getTranslation("membercall.decision"), this::decision);
        whenEmpty(new EmptyState(
                Sign.USERS, getTranslation("membercall.nobody"), getTranslation("membercall.nobody-next")));
        from(deciding::applications);
    }

    private Component who(ApplicationRow row) {
        var who = new Div(new Span(row.name()));
        for (var line : new String[] {row.organisation(), row.email()}) {
            if (!line.isEmpty()) {
                var below = new Paragraph(line);
                below.addClassName("muted");
                who.add(below);
            }
        }
        if (row.unreachable()) {
            who.add(new StateMark(State.BAD, getTranslation("workinggroup.unreachable")));
        }
        return who;
    }

    private Component wants(ApplicationRow row) {
        var wants = new Div(
                new Span(getTranslation("workinggroup.side." + row.side().name().toLowerCase(Locale.ROOT))),
                new Paragraph(
                        row.wantedGroupName().isEmpty()
                                ? getTranslation("membercall.any-group")
                                : row.wantedGroupName()));
        if (!row.motive().isEmpty()) {
            var motive = new Paragraph(row.motive());
            motive.addClassNames("written", "small");
            wants.add(motive);
        }
        return wants;
    }

    private Component decision(ApplicationRow row) {
        if (row.state() == ApplicationState.WAITING) {
            var buttons = new Div(
                    button(
                            row,
                            "membercall.admit",
                            () -> deciding.admission(row).open()),
                    button(
                            row,
                            "membercall.decline",
                            () -> deciding.refusal(row).open()));
            buttons.addClassName("row");
            return buttons;
        }
        var told = new Div(new StateMark(
                row.state() == ApplicationState.ADMITTED ? State.DONE : State.WAIT,
                getTranslation("membercall.state." + row.state())));
        for (var line : new String[] {row.group(), row.reason()}) {
            if (!line.isEmpty()) {
                var below = new Paragraph(line);
                below.addClassNames("written", "small");
                told.add(below);
            }
        }
        return told;
    }

    private Button button(ApplicationRow row, String key, Runnable act) {
        var button = new Button(getTranslation(key), click -> act.run());
        button.setAriaLabel(getTranslation(key) + ": " + row.name());
        return button;
    }
}
