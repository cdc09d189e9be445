package cz.trojlistek.planning.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.Milestone.NewMilestone;
import cz.trojlistek.cycle.ReadCycles.MilestoneRow;
import cz.trojlistek.planning.LookAtPlan.PlanPage;
import cz.trojlistek.shell.Card;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.DayField;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.InPlace;
import cz.trojlistek.shell.Notice;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;
import cz.trojlistek.workinggroup.ReadGroups.GroupRow;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The milestones of a cycle: reached or ahead, and for the coordinator also to be planned, confirmed and put right. Who leads
 * the group that answers for one confirms it, too.
 */
class MilestoneCard extends Card {

    private final transient ConductCycle cycles;
    private final transient @Nullable List<GroupRow> groups;
    private final LocalDate today;
    private final transient Runnable done;
    private UUID added = new UUID(0, 0);

    /** {@code groups} are those that can answer for a milestone; null for who does not conduct the cycle. */
    MilestoneCard(PlanPage page, @Nullable List<GroupRow> groups, ConductCycle cycles, LocalDate today, Runnable done) {
        this.groups = groups;
        this.cycles = cycles;
        this.today = today;
        this.done = done;
        if (page.milestones().isEmpty()) {
            add(new Paragraph(getTranslation("planning.no-milestones")));
        }
        var list = new UnorderedList();
        list.addClassNames("check", "dated");
        page.milestones().forEach(milestone -> list.add(line(milestone)));
        add(list);
        if (groups != null) {
            var fields = new Fields();
            var entry = new Entry(fields, groups);
            fields.secondary(
                    "planning.add-milestone",
                    () -> added = cycles.addMilestone(page.cycle().id(), entry.value()),
                    () -> changed(added, "planning.milestone-added"));
            add(new NativeDetails(getTranslation("planning.add-milestone"), fields));
        }
    }

    private ListItem line(MilestoneRow milestone) {
        var line = new ListItem(new Span(milestone.name()), state(milestone));
        if (!milestone.ownerName().isEmpty()) {
            var owner = new Span(getTranslation("planning.milestone-owner.is", milestone.ownerName()));
            owner.addClassNames("small", "muted");
            line.add(owner);
        }
        if ((groups != null || milestone.mine()) && milestone.reachedOn() == null) {
            line.add(new NativeDetails(getTranslation("planning.reach-open"), reaching(milestone)));
        }
        if (groups != null) {
            line.add(new InPlace(milestone.id(), milestone.name(), () -> correction(milestone, groups)));
        }
        return line;
    }

    private StateMark state(MilestoneRow milestone) {
        return milestone.reachedOn() != null
                ? new StateMark(State.DONE, getTranslation("planning.reached", Dates.day(milestone.reachedOn())))
                : new StateMark(
                        milestone.due().isBefore(today) ? State.BAD : State.WAIT,
                        Dates.dayAndAway(milestone.due(), today));
    }

    private Fields reaching(MilestoneRow milestone) {
        var fields = new Fields();
        var day = fields.add("reachedOn", new DayField(getTranslation("planning.reached-on")));
        day.setValue(today);
        fields.secondary(
                "planning.reach",
                () -> cycles.reachMilestone(milestone.id(), CycleActions.day(day.getValue())),
                () -> changed(milestone.id(), "planning.milestone-reached"));
        return fields;
    }

    private Fields correction(MilestoneRow milestone, List<GroupRow> owners) {
        var fields = new Fields().saw(milestone.version());
        var entry = new Entry(fields, owners);
        owners.stream()
                .filter(one -> one.id().equals(milestone.owner()))
                .findFirst()
                .ifPresent(entry.owner::setValue);
        entry.name.setValue(milestone.name());
        entry.due.setValue(milestone.due());
        fields.secondary(
                "planning.save-milestone",
                () -> cycles.correctMilestone(milestone.id(), fields.seen(), entry.value()),
                () -> changed(milestone.id(), "planning.milestone-saved"));
        if (milestone.reachedOn() == null) {
            fields.removal(
                    "planning.remove-milestone",
                    getTranslation("planning.remove-milestone.ask", milestone.name()),
                    () -> cycles.removeMilestone(milestone.id(), fields.seen()),
                    () -> changed(milestone.id(), "planning.milestone-removed"));
        } else {
            entry.due.setReadOnly(true);
            entry.due.setHelperText(getTranslation("planning.reached-stays"));
        }
        return fields;
    }

    private void changed(UUID milestone, String saidKey) {
        Notice.done(getTranslation(saidKey));
        done.run();
        InPlace.backTo(milestone);
    }

    /** What a milestone is made of. */
    private static final class Entry {

        private final TextField name;
        private final DayField due;
        private final ComboBox<GroupRow> owner;

        private Entry(Fields fields, List<GroupRow> owners) {
            name = fields.add("milestone", new TextField(fields.getTranslation("planning.milestone")));
            due = fields.add("due", new DayField(fields.getTranslation("planning.due")));
            name.setRequiredIndicatorVisible(true);
            due.setRequiredIndicatorVisible(true);
            owner = fields.optional("owner", new ComboBox<>(fields.getTranslation("planning.milestone-owner")));
            owner.setItems(owners);
            owner.setItemLabelGenerator(GroupRow::name);
        }

        private NewMilestone value() {
            return new NewMilestone(
                    name.getValue(),
                    CycleActions.day(due.getValue()),
                    owner.getValue() == null ? null : owner.getValue().id());
        }
    }
}
