package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.meeting.HoldMeetings;
import cz.trojlistek.shell.Facts;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.TaskForm;
import cz.trojlistek.workinggroup.ReadGroups;
import org.springframework.context.annotation.Scope;

/** A group sets the dates of its meetings; the step is repeated for each group, its element is the group. */
@SpringComponent
@Scope("prototype")
@ServesTask("communityPlan.planMeetings")
class PlanMeetingsForm extends Div implements TaskForm {

    private final transient HoldMeetings hold;
    private final transient ReadGroups groups;

    PlanMeetingsForm(HoldMeetings hold, ReadGroups groups) {
        this.hold = hold;
        this.groups = groups;
        addClassName("stack");
    }

    @Override
    public Component show(OpenTask task, Runnable done) {
        removeAll();
        var element = task.element();
        if (element == null) {
            throw new NotFound();
        }
        var group = groups.get(element);
        add(
                new Facts()
                        .add(getTranslation("meeting.group"), new Anchor("groups/" + group.id(), group.name()))
                        .add(
                                getTranslation("workinggroup.lead-days"),
                                getTranslation(
                                        "workinggroup.days", group.rules().invitationLeadDays())),
                new PlanFields(hold, group.id(), "task.communityPlan.planMeetings.action", done));
        return this;
    }
}
