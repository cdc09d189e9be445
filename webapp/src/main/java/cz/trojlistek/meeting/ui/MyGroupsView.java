package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.trojlistek.actionitem.ReadActionItems;
import cz.trojlistek.actionitem.ReadActionItems.ActionItemRow;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.meeting.MyCalendar;
import cz.trojlistek.meeting.MyGroups;
import cz.trojlistek.meeting.MyGroups.GroupRow;
import cz.trojlistek.meeting.MyGroups.UpcomingRow;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.Listing;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.Section;
import cz.trojlistek.shell.Sign;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;
import jakarta.annotation.security.PermitAll;

/** What a person's groups are and when they meet next. */
@Route("groups")
@PermitAll
class MyGroupsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MyGroups mine;
    private final transient MyCalendar calendar;
    private final transient ReadActionItems items;
    private final transient PlanningClock clock;

    MyGroupsView(MyGroups mine, MyCalendar calendar, ReadActionItems items, PlanningClock clock) {
        this.items = items;
        this.mine = mine;
        this.calendar = calendar;
        this.clock = clock;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                new PageHeader(getPageTitle()),
                new Section(getTranslation("meeting.upcoming"), upcoming()),
                new Section(getTranslation("actionitem.mine"), items()),
                new Section(getTranslation("meeting.my-groups"), groups()),
                new SubscribeCalendar(calendar));
    }

    private Listing<UpcomingRow> upcoming() {
        return new Listing<UpcomingRow>(getTranslation("meeting.upcoming"))
                .component(
                        getTranslation("meeting.when"),
                        row -> new Anchor("meetings/" + row.id(), Words.when(row.startsAt())))
                .column(getTranslation("meeting.place"), UpcomingRow::place)
                .component(getTranslation("meeting.group"), row -> new Anchor("groups/" + row.group(), row.groupName()))
                .column(getTranslation("meeting.plan"), UpcomingRow::planTitle)
                .component(getTranslation("meeting.state"), row -> Words.state(this, row.state()))
                .whenEmpty(new EmptyState(
                        Sign.CALENDAR,
                        getTranslation("meeting.upcoming-none"),
                        getTranslation("meeting.upcoming-none-next")))
                .from(mine::upcoming);
    }

    /** What the person is to do, overdue first. */
    private Listing<ActionItemRow> items() {
        var today = clock.today();
        return new Listing<ActionItemRow>(getTranslation("actionitem.mine"))
                .component(getTranslation("actionitem.title"), row -> new Anchor("items/" + row.id(), row.title()))
                .component(getTranslation("meeting.group"), row -> new Anchor("groups/" + row.group(), row.groupName()))
                .column(getTranslation("actionitem.due"), row -> Dates.dayAndAway(row.due(), today))
                .component(
                        getTranslation("actionitem.state"),
                        row -> row.overdue()
                                ? new StateMark(State.BAD, getTranslation("actionitem.overdue"))
                                : Words.item(this, row.state()))
                .whenEmpty(new EmptyState(
                        Sign.CHECK,
                        getTranslation("actionitem.mine-none"),
                        getTranslation("actionitem.mine-none-next")))
                .from(items::mine);
    }

    private Listing<GroupRow> groups() {
        return new Listing<GroupRow>(getTranslation("meeting.my-groups"))
                .component(getTranslation("meeting.group"), row -> new Anchor("groups/" + row.id(), row.name()))
                .component(getTranslation("meeting.plan"), row -> new Anchor("plans/" + row.cycle(), row.planTitle()))
                .column(getTranslation("meeting.phase"), this::phase)
                .component(
                        getTranslation("meeting.next"),
                        row -> new Span(
                                row.nextMeeting() == null
                                        ? getTranslation("meeting.next-none")
                                        : Words.when(row.nextMeeting())))
                .whenEmpty(new EmptyState(
                        Sign.USERS,
                        getTranslation("meeting.my-groups-none"),
                        getTranslation("meeting.my-groups-none-next")))
                .from(mine::groups);
    }

    /** A plan whose years are over is not in force any more. */
    private String phase(GroupRow row) {
        return row.validTo() != null && row.validTo().isBefore(clock.today())
                ? getTranslation("cycle.phase.ended", Dates.day(row.validTo()))
                : getTranslation("cycle.phase." + row.phase());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meeting.groups-and-meetings");
    }
}
