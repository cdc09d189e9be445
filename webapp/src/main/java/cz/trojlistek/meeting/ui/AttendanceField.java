package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import cz.trojlistek.meeting.Attendance;
import cz.trojlistek.meeting.ReadMeetings.AttendanceRow;
import cz.trojlistek.shell.Composed;
import cz.trojlistek.workinggroup.Quorum;
import cz.trojlistek.workinggroup.Side;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who of the members came, side by side, with the quorum counted while one ticks (BR-106). */
class AttendanceField extends CustomField<Set<UUID>> implements Composed {

    private final Map<Side, CheckboxGroup<AttendanceRow>> sides = new EnumMap<>(Side.class);
    private final Paragraph quorum = new Paragraph();
    private final int voting;
    private final Quorum rule;

    AttendanceField(String label, List<AttendanceRow> members, Quorum rule) {
        setLabel(label);
        this.rule = rule;
        voting = Math.toIntExact(members.stream().filter(AttendanceRow::voting).count());
        var groups = new Div();
        groups.addClassName("sides");
        for (var side : Side.values()) {
            var ofSide = members.stream().filter(row -> row.side() == side).toList();
            if (!ofSide.isEmpty()) {
                groups.add(group(side, ofSide));
            }
        }
        quorum.getElement().setAttribute("role", "status");
        var box = new Div(groups, quorum);
        box.addClassName("stack");
        add(box);
        count();
    }

    private CheckboxGroup<AttendanceRow> group(Side side, List<AttendanceRow> members) {
        var group = new CheckboxGroup<AttendanceRow>(
                getTranslation("workinggroup.side." + side.name().toLowerCase(Locale.ROOT)));
        group.setItems(members);
        group.setItemLabelGenerator(row -> {
            var name = row.organisation().isEmpty() ? row.name() : row.name() + ", " + row.organisation();
            return row.voting() ? name : name + " (" + getTranslation("workinggroup.no-vote") + ")";
        });
        group.addValueChangeListener(change -> count());
        sides.put(side, group);
        return group;
    }

    private void count() {
        var present =
                Math.toIntExact(ticked().stream().filter(AttendanceRow::voting).count());
        var attendance = new Attendance(voting, present, 0, rule.needed(voting));
        quorum.setText(getTranslation(
                attendance.quorate() ? "meeting.quorum-yes" : "meeting.quorum-no",
                present,
                voting,
                attendance.needed()));
    }

    private Set<AttendanceRow> ticked() {
        var ticked = new HashSet<AttendanceRow>();
        sides.values().forEach(side -> ticked.addAll(side.getValue()));
        return ticked;
    }

    @Override
    public Map<String, Component> fields() {
        var fields = new LinkedHashMap<String, Component>();
        sides.forEach((side, group) -> fields.put(side.name(), group));
        return fields;
    }

    @Override
    protected Set<UUID> generateModelValue() {
        var ids = new HashSet<UUID>();
        ticked().forEach(row -> ids.add(row.membership()));
        return ids;
    }

    @Override
    public Set<UUID> getValue() {
        return generateModelValue();
    }

    @Override
    protected void setPresentationValue(Set<UUID> present) {
        sides.values()
                .forEach(side -> side.setValue(side.getListDataView()
                        .getItems()
                        .filter(row -> present.contains(row.membership()))
                        .collect(Collectors.toSet())));
    }
}
