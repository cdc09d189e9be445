package cz.trojlistek.workinggroup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
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
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.Facts;
import cz.trojlistek.shell.OneLook;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.PagePart;
import cz.trojlistek.shell.Pill;
import cz.trojlistek.shell.Section;
import cz.trojlistek.shell.Sign;
import cz.trojlistek.workinggroup.FormGroups;
import cz.trojlistek.workinggroup.ReadGroups;
import cz.trojlistek.workinggroup.RulesOfProcedure;
import cz.trojlistek.workinggroup.SuspendMembers;
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

    private static final String EDIT = "edit-group";
    private static final String RULES = "rules-button";

    private final transient ReadGroups read;
    private final transient FormGroups groups;
    private final transient SuspendMembers suspending;
    private final transient ReadPeople people;
    private final transient ConductCycle cycles;
    private final transient Actors actors;
    private final transient OneLook look;
    private final transient ObjectProvider<PagePart> parts;
    private final Div top = new Div();
    private MemberList members = new MemberList();
    private String title = "";

    GroupView(
            ReadGroups read,
            FormGroups groups,
            SuspendMembers suspending,
            ReadPeople people,
            ConductCycle cycles,
            Actors actors,
            OneLook look,
            ObjectProvider<PagePart> parts) {
        this.read = read;
        this.groups = groups;
        this.suspending = suspending;
        this.people = people;
        this.cycles = cycles;
        this.actors = actors;
        this.look = look;
        this.parts = parts;
        addClassName("stack");
        top.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = NotFound.unlessId(event.getRouteParameters().get("group").orElse(""));
        look.at(() -> show(id));
    }

    private void show(UUID id) {
        removeAll();
        members = new MemberList();
        add(top, new Section(getTranslation("workinggroup.members"), members));
        var cycle = head(id);
        var managed = mayManage(cycle);
        if (managed || mayLead(cycle, id)) {
            members.component(
                    getTranslation("workinggroup.change"),
                    row -> new MemberActions(row, groups, suspending, () -> changed(id))
                            .managed(managed, people, founding(cycle)));
        }
        members.from((offset, limit) -> read.members(id, offset, limit));
        parts.stream()
                .filter(part -> part.page().equals("group"))
                .sorted(Comparator.comparingInt(PagePart::order))
                .forEach(part -> add(part.show(id)));
    }

    /** What stands above the members and counts them. */
    private PlanningCycle head(UUID id) {
        var group = read.get(id);
        var cycle = cycles.get(group.cycle());
        title = group.name();
        var row = read.balance(id);
        var header = new PageHeader(title)
                .crumb(cycle.planTitle(), "plans/" + cycle.id())
                .crumb(getTranslation("workinggroup.title"), "plans/" + cycle.id() + "/groups")
                .marks(
                        new Pill(getTranslation(
                                "workinggroup.kind." + group.kind().name().toLowerCase(Locale.ROOT))),
                        new Balance(row));
        if (mayManage(cycle)) {
            header.actions(
                    new Button(
                            getTranslation("workinggroup.admit"),
                            Sign.PLUS.icon(),
                            click -> MemberDialog.admit(groups, people, id, founding(cycle), () -> changed(id))
                                    .open()),
                    new Button(
                            getTranslation("workinggroup.import"),
                            click -> UI.getCurrent().navigate("groups/" + id + "/import")),
                    rules(group));
        }
        if (groups.mayRename(cycle)) {
            var edit = new Button(
                    getTranslation("workinggroup.edit"),
                    Sign.EDIT.icon(),
                    click -> new GroupDialog(groups, group, founding(cycle), () -> {
                                changed(id);
                                PageHeader.focus(EDIT);
                            })
                            .open());
            edit.setId(EDIT);
            header.actions(edit);
        }
        top.removeAll();
        top.add(header, facts(row, group.rules()));
        return cycle;
    }

    private Button rules(WorkingGroup group) {
        var agree = new Button(
                getTranslation("workinggroup.agree-rules"),
                click -> new RulesDialog(groups, group, () -> {
                            changed(group.id());
                            PageHeader.focus(RULES);
                        })
                        .open());
        agree.setId(RULES);
        return agree;
    }

    private void changed(UUID id) {
        look.at(() -> {
            head(id);
            members.refresh();
        });
    }

    private boolean mayManage(PlanningCycle cycle) {
        return actors.may(Action.MANAGE_GROUPS, cycle.scope())
                && cycle.phase().compareTo(Phase.ORGANISING) >= 0
                && cycle.phase().compareTo(Phase.IN_FORCE) < 0;
    }

    private boolean mayLead(PlanningCycle cycle, UUID group) {
        return actors.may(Action.LEAD_GROUP, cycle.scope().ofGroup(group));
    }

    private static boolean founding(PlanningCycle cycle) {
        return cycle.phase() == Phase.ORGANISING;
    }

    private Component facts(ReadGroups.GroupRow row, RulesOfProcedure rules) {
        return new Facts()
                .add(getTranslation("workinggroup.members"), Dates.number(row.members()))
                .add(getTranslation("workinggroup.voting"), Dates.number(row.voting()))
                .add(getTranslation("workinggroup.guests"), Dates.number(row.guests()))
                .add(
                        getTranslation("workinggroup.lead-days"),
                        getTranslation("workinggroup.days", rules.invitationLeadDays()))
                .add(
                        getTranslation("workinggroup.quorum"),
                        getTranslation(
                                "workinggroup.quorum-of",
                                getTranslation("workinggroup.quorum." + rules.quorum()),
                                rules.quorum().needed(row.voting())))
                .add(
                        getTranslation("workinggroup.majority"),
                        getTranslation("workinggroup.majority." + rules.decisionMajority()))
                .add(
                        getTranslation("workinggroup.per-rollam"),
                        getTranslation(
                                rules.perRollam() ? "workinggroup.per-rollam.yes" : "workinggroup.per-rollam.no"))
                .add(
                        getTranslation("workinggroup.open-to-public"),
                        getTranslation(rules.openToPublic() ? "workinggroup.open.yes" : "workinggroup.open.no"));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
