package cz.trojlistek.workinggroup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Listing;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.Sign;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.TaskForm;
import cz.trojlistek.workinggroup.FormGroups;
import cz.trojlistek.workinggroup.GroupKind;
import cz.trojlistek.workinggroup.ReadGroups;
import cz.trojlistek.workinggroup.ReadGroups.GroupRow;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Scope;

/** Declares the groups of a cycle complete, or says in words what is missing (BR-103, 104). */
@SpringComponent
@Scope("prototype")
@ServesTask("communityPlan.establishGroups")
class EstablishGroupsForm extends Div implements TaskForm {

    private final transient FormGroups groups;
    private final transient ReadGroups read;

    EstablishGroupsForm(FormGroups groups, ReadGroups read) {
        this.groups = groups;
        this.read = read;
        addClassName("stack");
    }

    @Override
    public Component show(OpenTask task, Runnable done) {
        removeAll();
        var cycle = task.subject();
        add(
                check(read.groups(cycle, 0, 2)),
                list(cycle),
                new Anchor("plans/" + cycle + "/groups", getTranslation("workinggroup.to-groups")));
        var fields = new Fields();
        var reason = fields.add("overrideReason", new TextArea(getTranslation("workinggroup.override-reason")));
        reason.setHelperText(getTranslation("workinggroup.override-help"));
        reason.setWidthFull();
        fields.primary(
                "task.communityPlan.establishGroups.action", () -> groups.establish(cycle, reason.getValue()), done);
        add(fields);
        return this;
    }

    /** What the rules will say, told before anybody presses the button. The coordination group comes first. */
    private Component check(List<GroupRow> first) {
        var coordination = first.stream()
                .filter(row -> row.kind() == GroupKind.COORDINATION)
                .findFirst();
        if (coordination.isEmpty()) {
            return Note.banner(State.SOON, getTranslation("workinggroup.missing.coordination"));
        }
        if (first.size() < 2) {
            return Note.banner(State.SOON, getTranslation("workinggroup.missing.working"));
        }
        var missing = coordination.get().missing();
        return missing.isEmpty()
                ? Note.banner(State.DONE, getTranslation("workinggroup.triad-complete"))
                : Note.banner(State.SOON, getTranslation("workinggroup.triad-misses", Sides.missing(this, missing)));
    }

    private Listing<GroupRow> list(UUID cycle) {
        return new Listing<GroupRow>(getTranslation("workinggroup.title"))
                .component(getTranslation("workinggroup.group"), row -> new Anchor("groups/" + row.id(), row.name()))
                .component(getTranslation("workinggroup.sides"), Balance::new)
                .number(getTranslation("workinggroup.members"), GroupRow::members)
                .whenEmpty(new EmptyState(
                        Sign.USERS, getTranslation("workinggroup.none"), getTranslation("workinggroup.none-next")))
                .from((offset, limit) -> read.groups(cycle, offset, limit));
    }
}
