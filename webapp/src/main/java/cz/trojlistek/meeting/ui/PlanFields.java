package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.meeting.HoldMeetings;
import cz.trojlistek.meeting.MeetingKind;
import cz.trojlistek.meeting.MonthlySeries;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.MomentField;
import cz.trojlistek.shell.Rows;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** Dates of a group's meetings: proposed month by month from the first one, each may be changed (BR-111). */
class PlanFields extends Fields {

    private static final int USUAL_NUMBER = 6;

    private final Select<MeetingKind> kind = new Select<>();
    private final MomentField first = new MomentField(getTranslation("meeting.first-start"));
    private final IntegerField count = new IntegerField(getTranslation("meeting.count"));
    private final TextField place = new TextField(getTranslation("meeting.place"));
    private final Rows<MomentField> starts;

    PlanFields(HoldMeetings hold, UUID group, String action, Runnable done) {
        starts = new Rows<>(
                getTranslation("meeting.starts"),
                getTranslation("meeting.add-start"),
                getTranslation("meeting.take-start-away"),
                PlanFields::start);
        kind.setLabel(getTranslation("meeting.kind"));
        kind.setItems(MeetingKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("meeting.kind." + one));
        kind.setValue(MeetingKind.REGULAR);
        kind.setRequiredIndicatorVisible(true);
        kind.addValueChangeListener(chosen -> explain());
        add("kind", kind);
        beside(() -> {
            optional("first", first);
            optional("count", count);
        });
        count.setValue(USUAL_NUMBER);
        text(new Button(getTranslation("meeting.propose-starts"), click -> propose()));
        add("starts", starts).setHelperText(getTranslation("meeting.starts-help"));
        add("place", place).setRequiredIndicatorVisible(true);
        place.setWidthFull();
        primary(action, () -> hold.plan(group, kind.getValue(), dates(), place.getValue()), done);
    }

    /** Who votes per rollam meets nowhere, and has until that moment. */
    private void explain() {
        var meets = kind.getValue() != MeetingKind.PER_ROLLAM;
        place.setVisible(meets);
        place.setRequiredIndicatorVisible(meets);
        kind.setHelperText(meets ? "" : getTranslation("meeting.kind-per-rollam-help"));
    }

    private void propose() {
        clear();
        try {
            var series = MonthlySeries.from(first.getValue(), count.getValue() == null ? 0 : count.getValue());
            starts.clearRows();
            series.forEach(start -> starts.addRow().setValue(start));
        } catch (RuleViolation violation) {
            show(violation);
        }
    }

    private List<LocalDateTime> dates() {
        return starts.read(MomentField::getValue);
    }

    private static MomentField start() {
        var start = new MomentField(I18NProvider.translate("meeting.start"));
        start.setRequiredIndicatorVisible(true);
        return start;
    }
}
