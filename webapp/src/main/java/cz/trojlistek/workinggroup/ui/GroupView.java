package cz.trojlistek.workinggroup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.ReadPeople;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.shell.Confirm;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.Facts;
import cz.trojlistek.shell.Listing;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.PagePart;
import cz.trojlistek.shell.Pill;
import cz.trojlistek.shell.Section;
import cz.trojlistek.shell.Sign;
import cz.trojlistek.workinggroup.FormGroups;
import cz.trojlistek.workinggroup.MemberFunction;
import cz.trojlistek.workinggroup.ReadGroups;
import cz.trojlistek.workinggroup.ReadGroups.MemberRow;
import cz.trojlistek.workinggroup.WorkingGroup;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;

/** One group: its members by side and function, and what other features add, its meetings first of all. */
@Route("groups/:group")
@PermitAll
class GroupView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReadGroups read;
    private final transient FormGroups groups;
    private final transient ReadPeople people;
    private final transient ConductCycle cycles;
    private final transient Actors actors;
    private final transient ObjectProvider<PagePart> parts;
    private String title = "";

    GroupView(
            ReadGroups read,
            FormGroups groups,
            ReadPeople people,
            ConductCycle cycles,
            Actors actors,
            ObjectProvider<PagePart> parts) {
        this.read = read;
        this.groups = groups;
        this.people = people;
        this.cycles = cycles;
        this.actors = actors;
        this.parts = parts;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(NotFound.unlessId(event.getRouteParameters().get("group").orElse("")));
    }

    private void show(UUID id) {
        removeAll();
        var group = read.get(id);
        var cycle = cycles.get(group.cycle());
        title = group.name();
        var header = new PageHeader(title)
                .crumb(cycle.planTitle(), "plans/" + cycle.id())
                .crumb(getTranslation("workinggroup.title"), "plans/" + cycle.id() + "/groups");
        var row = read.balance(id);
        header.marks(
                new Pill(getTranslation(
                        "workinggroup.kind." + group.kind().name().toLowerCase(Locale.ROOT))),
                new Balance(row));
        add(header, facts(row));
        add(members(group, cycle, header));
        parts.stream()
                .filter(part -> part.page().equals("group"))
                .sorted(Comparator.comparingInt(PagePart::order))
                .forEach(part -> add(part.show(id)));
    }

    private Component facts(ReadGroups.GroupRow row) {
        return new Facts()
                .add(getTranslation("workinggroup.members"), Dates.number(row.members()))
                .add(getTranslation("workinggroup.voting"), Dates.number(row.voting()))
                .add(getTranslation("workinggroup.guests"), Dates.number(row.guests()))
                .add(
                        getTranslation("workinggroup.lead-days"),
                        getTranslation("workinggroup.days", row.invitationLeadDays()));
    }

    private Component members(WorkingGroup group, PlanningCycle cycle, PageHeader header) {
        var mayManage = actors.may(Action.MANAGE_GROUPS, cycle.scope())
                && cycle.phase().compareTo(Phase.ORGANISING) >= 0
                && cycle.phase().compareTo(Phase.IN_FORCE) < 0;
        var list = new Listing<MemberRow>(getTranslation("workinggroup.members"))
                .component(getTranslation("workinggroup.member-name"), this::member)
                .column(getTranslation("workinggroup.side"), row -> Sides.of(this, row.side()))
                .column(getTranslation("workinggroup.function"), this::function)
                .column(getTranslation("workinggroup.since"), this::days)
                .whenEmpty(new EmptyState(
                        Sign.USERS, getTranslation("workinggroup.nobody"), getTranslation("workinggroup.nobody-next")));
        if (mayManage) {
            list.component(getTranslation("workinggroup.change"), row -> release(row, group.id()));
            header.actions(
                    new Button(
                            getTranslation("workinggroup.admit"),
                            Sign.PLUS.icon(),
                            click -> new AdmitMemberDialog(
                                            groups,
                                            people,
                                            group.id(),
                                            cycle.phase() == Phase.ORGANISING,
                                            () -> show(group.id()))
                                    .open()),
                    new Button(
                            getTranslation("workinggroup.agree-lead-days"),
                            click -> new LeadTimeDialog(groups, group, () -> show(group.id())).open()));
        }
        list.from((offset, limit) -> read.members(group.id(), offset, limit));
        return new Section(getTranslation("workinggroup.members"), list);
    }

    private Component member(MemberRow row) {
        var name = new Span(row.name());
        if (row.organisation().isEmpty()) {
            return name;
        }
        var organisation = new Paragraph(row.organisation());
        organisation.addClassName("muted");
        return new Div(name, organisation);
    }

    private String function(MemberRow row) {
        var words =
                getTranslation("workinggroup.function." + row.function().name().toLowerCase(Locale.ROOT));
        return row.voting() || row.function() == MemberFunction.GUEST
                ? words
                : words + ", " + getTranslation("workinggroup.no-vote");
    }

    private String days(MemberRow row) {
        return row.untilDay() == null
                ? Dates.day(row.fromDay())
                : getTranslation("workinggroup.from-until", Dates.day(row.fromDay()), Dates.day(row.untilDay()));
    }

    private Component release(MemberRow row, UUID group) {
        if (row.untilDay() != null) {
            return new Span(getTranslation("workinggroup.left"));
        }
        var release = getTranslation("workinggroup.release");
        var question = getTranslation("workinggroup.release-ask", row.name());
        var what = getTranslation("workinggroup.release-what");
        var button = new Button(
                release,
                click -> Confirm.ask(
                        question,
                        release,
                        () -> {
                            groups.release(row.id());
                            show(group);
                        },
                        new Paragraph(what)));
        button.setAriaLabel(question);
        return button;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
