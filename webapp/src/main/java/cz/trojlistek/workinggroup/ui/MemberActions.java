package cz.trojlistek.workinggroup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import cz.trojlistek.account.ReadPeople;
import cz.trojlistek.shell.Confirm;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.workinggroup.FormGroups;
import cz.trojlistek.workinggroup.MembershipState;
import cz.trojlistek.workinggroup.ReadGroups.MemberRow;
import cz.trojlistek.workinggroup.SuspendMembers;

/** What can be done with one member: who leads the group lets them rest, who forms the groups also corrects and ends. */
class MemberActions extends Div {

    private final transient MemberRow row;
    private final transient FormGroups groups;
    private final transient Runnable changed;

    MemberActions(MemberRow row, FormGroups groups, SuspendMembers suspending, Runnable changed) {
        this.row = row;
        this.groups = groups;
        this.changed = changed;
        addClassName("row");
        switch (row.state()) {
            case ENDED -> add(new Span(getTranslation("workinggroup.left")));
            case MEMBER ->
                add(button("suspend", () -> new SuspendDialog(suspending, row, () -> again("rest-")).open()));
            case SUSPENDED ->
                add(button(
                        "reinstate",
                        () -> Confirm.ask(
                                getTranslation("workinggroup.reinstate-ask", row.name()),
                                getTranslation("workinggroup.reinstate"),
                                () -> {
                                    suspending.reinstate(row.id());
                                    again("rest-");
                                },
                                new Paragraph(getTranslation("workinggroup.reinstate-what")))));
            case GUEST -> {}
        }
    }

    /** For who forms the groups of the cycle; {@code founding} while they may still give votes. */
    MemberActions managed(boolean managed, ReadPeople people, boolean founding) {
        if (managed && row.state() != MembershipState.ENDED) {
            var correct = button(
                    "form.edit",
                    "edit-",
                    () -> MemberDialog.correct(groups, people, row, founding, () -> again("edit-"))
                            .open());
            addComponentAsFirst(correct);
            add(button("release", this::release));
        }
        return this;
    }

    private void release() {
        Confirm.ask(
                getTranslation("workinggroup.release-ask", row.name()),
                getTranslation("workinggroup.release"),
                () -> {
                    groups.release(row.id());
                    changed.run();
                    PageHeader.focusTitle();
                },
                new Paragraph(getTranslation("workinggroup.release-what")));
    }

    private Button button(String action, Runnable act) {
        var id = action.equals("release") ? "end-" : "rest-";
        return button("workinggroup." + action, id, act);
    }

    private Button button(String key, String id, Runnable act) {
        var button = new Button(getTranslation(key), click -> act.run());
        button.setId(id + row.id());
        button.setAriaLabel(getTranslation(key) + ": " + row.name());
        return button;
    }

    /** The list is drawn anew; the keyboard stays on the member. */
    private void again(String id) {
        changed.run();
        PageHeader.focus(id + row.id());
    }
}
