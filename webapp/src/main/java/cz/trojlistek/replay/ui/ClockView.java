package cz.trojlistek.replay.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import cz.trojlistek.kernel.Background.Timer;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.replay.MoveClock;
import cz.trojlistek.replay.MoveClock.Journey;
import cz.trojlistek.replay.MoveClock.Look;
import cz.trojlistek.replay.MoveClock.Stride;
import cz.trojlistek.replay.MoveClock.Task;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.NavEntry;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.Section;
import cz.trojlistek.shell.Sign;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** In the demo alone: the administrator moves the clock and sees what fell due. Elsewhere there is no such page. */
@Route("clock")
@PermitAll
class ClockView extends Div implements HasDynamicTitle {

    private static final int OFTEN = 700;

    private final transient MoveClock clock;
    private final Div content = new Div();
    private transient @Nullable Registration polling;

    ClockView(ObjectProvider<MoveClock> available) {
        var here = available.getIfAvailable();
        if (here == null || !here.may()) {
            throw new NotFound();
        }
        clock = here;
        content.addClassName("stack");
        add(new PageHeader(getPageTitle()).lead(getTranslation("replay.clock.lead")), content);
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(poll -> show());
        follow(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    /** Asks again only while the clock is on its way. */
    private void follow(UI ui) {
        var journey = clock.look().journey();
        ui.setPollInterval(journey != null && journey.running() ? OFTEN : -1);
    }

    private void show() {
        var look = clock.look();
        var journey = look.journey();
        content.removeAll();
        content.add(now(look));
        if (journey != null && journey.running()) {
            content.add(underway(journey));
        } else {
            content.add(strides(look));
            if (journey != null) {
                content.add(result(journey));
            }
        }
        content.add(new Section(getTranslation("replay.clock.upcoming"), upcoming(look)));
        getUI().ifPresent(this::follow);
    }

    private Component now(Look look) {
        var moment = new Paragraph(Dates.moment(look.now()));
        moment.addClassName("big");
        return moment;
    }

    private Component strides(Look look) {
        var day = new Button(getTranslation("replay.clock.day"), click -> go(Stride.DAY));
        var week = new Button(getTranslation("replay.clock.week"), click -> go(Stride.WEEK));
        var next = new Button(getTranslation("replay.clock.next"), click -> go(Stride.NEXT_DUE));
        next.setEnabled(look.upcoming().stream().anyMatch(timer -> timer.at().isAfter(look.now())));
        var row = new Div(day, week, next);
        row.addClassNames("row", "actions");
        return row;
    }

    private void go(Stride stride) {
        clock.forward(stride);
        show();
    }

    private Component underway(Journey journey) {
        var told = new Paragraph(getTranslation(
                "replay.clock.underway",
                Dates.moment(journey.now()),
                Dates.moment(journey.to()),
                journey.fired().size()));
        told.getElement().setAttribute("role", "status");
        return told;
    }

    private Component result(Journey journey) {
        var told = new Paragraph(
                getTranslation("replay.clock.moved", Dates.moment(journey.from()), Dates.moment(journey.now())));
        told.getElement().setAttribute("role", "status");
        var section = new Section(getTranslation("replay.clock.result"), told);
        if (journey.failed()) {
            section.add(new Anchor("incidents", getTranslation("replay.clock.failed")));
        }
        section.add(part(
                "replay.clock.fired", journey.fired().stream().map(this::fired).toList()));
        section.add(part(
                "replay.clock.appeared",
                journey.appeared().stream().map(this::task).toList()));
        section.add(part(
                "replay.clock.late", journey.late().stream().map(this::task).toList()));
        return section;
    }

    private Component part(String key, List<ListItem> items) {
        var title = new Span(getTranslation(key, items.size()));
        title.addClassName("strong");
        var list = new UnorderedList();
        items.forEach(list::add);
        list.setVisible(!items.isEmpty());
        return new Div(title, list);
    }

    private Component upcoming(Look look) {
        if (look.upcoming().isEmpty()) {
            return new Paragraph(getTranslation("replay.nothing-due"));
        }
        var list = new UnorderedList();
        look.upcoming().stream().map(this::fired).forEach(list::add);
        return list;
    }

    private ListItem fired(Timer timer) {
        return new ListItem(getTranslation(
                "replay.clock.timer",
                Dates.moment(timer.at()),
                getTranslation("diagram." + timer.step()),
                timer.plan()));
    }

    private ListItem task(Task task) {
        return new ListItem(
                new Anchor("plans/" + task.cycle(), getTranslation("task." + task.step() + ".title")),
                new Span(getTranslation(
                        "replay.clock.task",
                        getTranslation("role." + task.candidateRole()),
                        task.planTitle(),
                        Dates.day(task.dueAt()))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("replay.clock");
    }

    @org.springframework.stereotype.Component
    static class Navigation implements NavEntry {

        private final ObjectProvider<MoveClock> clock;

        Navigation(ObjectProvider<MoveClock> clock) {
            this.clock = clock;
        }

        @Override
        public String label() {
            return "replay.clock";
        }

        @Override
        public String route() {
            return "clock";
        }

        @Override
        public Sign sign() {
            return Sign.CLOCK;
        }

        @Override
        public int order() {
            return 150;
        }

        @Override
        public boolean visible() {
            var here = clock.getIfAvailable();
            return here != null && here.may();
        }
    }
}
