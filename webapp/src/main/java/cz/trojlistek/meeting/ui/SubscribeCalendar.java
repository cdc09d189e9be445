package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.meeting.MyCalendar;
import cz.trojlistek.shell.Addresses;
import cz.trojlistek.shell.Confirm;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.Notice;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.Section;
import cz.trojlistek.shell.Sign;
import java.time.Instant;

/** The address for a calendar of the person's own: made, seen once, made anew, taken back. */
class SubscribeCalendar extends Div {

    private static final String ADDRESS = "calendar-address";

    private final transient MyCalendar calendar;

    SubscribeCalendar(MyCalendar calendar) {
        this.calendar = calendar;
        calendar.madeAt().ifPresentOrElse(this::made, this::none);
    }

    private void none() {
        show(new Paragraph(getTranslation("meeting.feed.what")), button("meeting.feed.make", this::make));
    }

    private void made(Instant at) {
        var renew = getTranslation("meeting.feed.renew");
        var revoke = getTranslation("meeting.feed.revoke");
        var what = getTranslation("meeting.feed.renew-what");
        var buttons = new Div(
                new Button(renew, click -> Confirm.ask(renew, renew, this::make, new Paragraph(what))),
                new Button(revoke, click -> Confirm.ask(revoke, revoke, this::revoke, new Paragraph(what))));
        buttons.addClassName("row");
        show(new Paragraph(getTranslation("meeting.feed.made", Dates.moment(at))), buttons);
    }

    private void make() {
        var address = new TextField(getTranslation("meeting.feed.address"));
        address.setId(ADDRESS);
        address.setValue(Addresses.ofThisServer() + "/calendar/" + calendar.renew() + ".ics");
        address.setReadOnly(true);
        address.setAutoselect(true);
        address.setWidthFull();
        address.setHelperText(getTranslation("meeting.feed.once"));
        show(address, Note.then(getTranslation("meeting.feed.then")));
        PageHeader.focus(ADDRESS);
    }

    private void revoke() {
        calendar.revoke();
        none();
        Notice.done(getTranslation("meeting.feed.revoked"));
    }

    private Button button(String words, Runnable step) {
        return new Button(getTranslation(words), Sign.CALENDAR.icon(), click -> step.run());
    }

    private void show(Component... content) {
        removeAll();
        add(new Section(getTranslation("meeting.feed"), content));
    }
}
