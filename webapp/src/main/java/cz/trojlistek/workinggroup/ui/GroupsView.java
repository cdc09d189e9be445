package cz.trojlistek.workinggroup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.Listing;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.PagePart;
import cz.trojlistek.shell.PlanTabs;
import cz.trojlistek.shell.Section;
import cz.trojlistek.shell.Sign;
import cz.trojlistek.workinggroup.FormGroups;
import cz.trojlistek.workinggroup.FoundTeams;
import cz.trojlistek.workinggroup.GroupKind;
import cz.trojlistek.workinggroup.ReadGroups;
import cz.trojlistek.workinggroup.ReadGroups.Establishment;
import cz.trojlistek.workinggroup.ReadGroups.GroupRow;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;

/** The groups of a cycle: who plans, for which side, and whether the groups are established. */
@Route("plans/:cycle/groups")
@PermitAll
class GroupsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReadGroups read;
    private final transient FormGroups groups;
    private final transient FoundTeams teams;
    private final transient ConductCycle cycles;
    private final transient Actors actors;
    private final transient ObjectProvider<PagePart> parts;
    private final transient PlanTabs tabs;

    GroupsView(
            ReadGroups read,
            FormGroups groups,
            FoundTeams teams,
            ConductCycle cycles,
            Actors actors,
            ObjectProvider<PagePart> parts,
            PlanTabs tabs) {
        this.tabs = tabs;
        this.read = read;
        this.groups = groups;
        this.teams = teams;
        this.cycles = cycles;
        this.actors = actors;
        this.parts = parts;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("cycle").orElse("");
        show(cycles.get(NotFound.unlessId(id)));
    }

    private void show(PlanningCycle cycle) {
        removeAll();
        var header = new PageHeader(getPageTitle()).crumb(cycle.planTitle(), "plans/" + cycle.id());
        add(header, tabs.of(cycle.id(), PlanTabs.Tab.GROUPS));
        read.establishment(cycle.id()).ifPresent(decision -> add(established(decision)));
        var list = list(cycle.id());
        if (cycle.phase() == Phase.ORGANISING && actors.may(Action.MANAGE_GROUPS, cycle.scope())) {
            header.actions(new Button(
                    getTranslation("workinggroup.found"),
                    Sign.PLUS.icon(),
                    click -> new FoundGroupDialog(groups, teams, cycle.id(), list::refresh).open()));
        }
        add(list);
        parts.stream()
                .filter(part -> part.page().equals("groups"))
                .sorted(Comparator.comparingInt(PagePart::order))
                .forEach(part -> add(part.show(cycle.id())));
    }

    private Component established(Establishment decision) {
        var section = new Section(getTranslation("workinggroup.established"));
        section.add(new Paragraph(getTranslation("workinggroup.established-on", Dates.day(decision.establishedAt()))));
        if (!decision.missing().isEmpty()) {
            section.add(Note.calm(
                    getTranslation("workinggroup.established-without", Sides.missing(this, decision.missing())),
                    new Paragraph(decision.overrideReason())));
        }
        return section;
    }

    private Listing<GroupRow> list(UUID cycle) {
        return new Listing<GroupRow>(getPageTitle())
                .component(getTranslation("workinggroup.group"), this::name)
                .component(getTranslation("workinggroup.sides"), Balance::new)
                .number(getTranslation("workinggroup.members"), GroupRow::members)
                .number(getTranslation("workinggroup.voting"), GroupRow::voting)
                .whenEmpty(new EmptyState(
                        Sign.USERS, getTranslation("workinggroup.none"), getTranslation("workinggroup.none-next")))
                .from((offset, limit) -> read.groups(cycle, offset, limit));
    }

    private Component name(GroupRow row) {
        var name = new Anchor("groups/" + row.id(), row.name());
        if (row.kind() == GroupKind.WORKING) {
            return name;
        }
        var kind = new Paragraph(
                getTranslation("workinggroup.kind." + row.kind().name().toLowerCase(Locale.ROOT)));
        kind.addClassName("muted");
        return new Div(name, kind);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workinggroup.title");
    }
}
