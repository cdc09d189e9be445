package cz.trojlistek.membercall.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.membercall.PublishCalls;
import cz.trojlistek.membercall.ReadCalls;
import cz.trojlistek.membercall.ReadCalls.CallRow;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.PagePart;
import cz.trojlistek.shell.Section;
import cz.trojlistek.shell.Sign;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;
import java.util.UUID;

/** The call for members beside the groups of a cycle, and who answered it; for those who form the groups. */
@SpringComponent
class CallPart implements PagePart {

    private static final String BUTTON = "call-button";

    private final ReadCalls read;
    private final PublishCalls publishing;
    private final Deciding.Start deciding;

    CallPart(ReadCalls read, PublishCalls publishing, Deciding.Start deciding) {
        this.read = read;
        this.publishing = publishing;
        this.deciding = deciding;
    }

    @Override
    public String page() {
        return "groups";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Component show(UUID cycle) {
        var all = new Div();
        if (read.mayRead(cycle)) {
            fill(all, cycle);
        }
        return all;
    }

    private void fill(Div all, UUID cycle) {
        all.removeAll();
        var section = new Section(I18NProvider.translate("membercall.call"));
        var newest = read.latest(cycle);
        newest.ifPresentOrElse(
                call -> section.add(facts(call)),
                () -> section.add(new Paragraph(I18NProvider.translate("membercall.none"))));
        if (publishing.mayPublish(cycle)) {
            section.add(newest.filter(CallRow::open)
                    .map(call -> button(
                            "membercall.change",
                            Sign.EDIT,
                            () -> CallDialog.change(publishing, call, () -> again(all, cycle))
                                    .open()))
                    .orElseGet(() -> button(
                            "membercall.publish",
                            Sign.PLUS,
                            () -> CallDialog.publish(publishing, cycle, () -> again(all, cycle))
                                    .open())));
        }
        all.add(section);
        if (newest.isPresent()) {
            all.add(new Section(
                    I18NProvider.translate("membercall.applications"),
                    new ApplicationList(deciding.of(cycle, () -> fill(all, cycle)))));
        }
    }

    private static Button button(String key, Sign sign, Runnable act) {
        var button = new Button(I18NProvider.translate(key), sign.icon(), click -> act.run());
        button.setId(BUTTON);
        return button;
    }

    /** All of it is drawn anew; the keyboard stays where it was. */
    private void again(Div all, UUID cycle) {
        fill(all, cycle);
        PageHeader.focus(BUTTON);
    }

    private static Component facts(CallRow call) {
        var state = new StateMark(
                call.open() ? State.RUN : State.DONE,
                I18NProvider.translate(
                        call.open() ? "membercall.open-until" : "membercall.was-open-until",
                        Dates.day(call.lastDay())));
        var text = new Paragraph(call.text());
        text.addClassName("written");
        var page = new Anchor("/calls/" + call.id(), I18NProvider.translate("membercall.public-page"));
        page.setRouterIgnore(true);
        var numbers = new Paragraph(I18NProvider.translate("membercall.numbers", call.applications(), call.waiting()));
        var facts = new Div(state, text, page, numbers);
        facts.addClassName("stack");
        return facts;
    }
}
