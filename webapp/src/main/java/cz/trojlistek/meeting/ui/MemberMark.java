package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.meeting.AttendanceRow;
import cz.trojlistek.meeting.Attended;
import cz.trojlistek.meeting.NewMark;
import cz.trojlistek.shell.Notice;
import cz.trojlistek.shell.TimeField;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** One member at a meeting: one touch says whether they came, two times and a name say more. Whatever is said is saved at once. */
class MemberMark extends Div {

    private final RadioButtonGroup<Attended> attended = new RadioButtonGroup<>();
    private final TimeField arrived = new TimeField(getTranslation("meeting.arrived"));
    private final TimeField left = new TimeField(getTranslation("meeting.left"));
    private final TextField substitute = new TextField(getTranslation("meeting.substitute"));
    private final Div more = new Div(arrived, left, substitute);
    private final Paragraph told = new Paragraph();
    private final AttendanceRow row;
    private final transient BiConsumer<UUID, NewMark> save;
    private boolean there;
    private boolean staying;

    /** {@code save} is the use case; {@code counted} is told when it has gone through. */
    MemberMark(AttendanceRow row, BiConsumer<UUID, NewMark> save, Runnable counted) {
        this.row = row;
        this.save = save;
        addClassName("member");
        attended.setLabel(label());
        attended.setItems(Attended.values());
        attended.setItemLabelGenerator(one -> getTranslation("meeting.attended." + one));
        attended.setValue(row.attended());
        arrived.setValue(time(row.arrivedAt()));
        left.setValue(time(row.leftAt()));
        substitute.setValue(row.substitute());
        substitute.setMaxLength(200);
        List.<Component>of(arrived, left, substitute)
                .forEach(field -> field.getElement().getThemeList().add("helper-above-field"));
        more.addClassName("row");
        told.addClassNames("small", "muted");
        told.getElement().setAttribute("role", "status");
        told.setText(row.marked() ? "" : getTranslation("meeting.mark-by-answer"));
        there = row.present();
        staying = row.leftAt() == null;
        add(attended, more, told);
        uncover();
        attended.addValueChangeListener(change -> saved(counted));
        arrived.addValueChangeListener(change -> saved(counted));
        left.addValueChangeListener(change -> saved(counted));
        substitute.addValueChangeListener(change -> saved(counted));
    }

    private String label() {
        var name = row.organisation().isEmpty() ? row.name() : row.name() + ", " + row.organisation();
        return row.voting() ? name : name + " (" + getTranslation("workinggroup.no-vote") + ")";
    }

    /** As it is saved: a member with a vote, or the substitute, is in the room. */
    boolean countsNow() {
        return row.voting() && there && staying;
    }

    boolean voting() {
        return row.voting();
    }

    private void saved(Runnable counted) {
        uncover();
        var fields = Map.<String, Object>of(
                "attended", attended, "arrived", arrived, "left", left, "substitute", substitute);
        fields.values().forEach(field -> mark(field, null));
        try {
            var mark = new NewMark(
                    Objects.requireNonNullElse(attended.getValue(), row.attended()),
                    arrived.getValue(),
                    left.getValue(),
                    substitute.getValue());
            save.accept(row.membership(), mark);
            there = mark.attended().there();
            staying = mark.left() == null;
            told.setText(getTranslation("meeting.mark-saved"));
            counted.run();
        } catch (RuleViolation refused) {
            var sentence = getTranslation(refused.code(), refused.arguments());
            told.setText(getTranslation("meeting.mark-not-saved"));
            if (refused.field() != null && fields.get(refused.field()) instanceof HasValidationProperties field) {
                mark(field, sentence);
            } else {
                Notice.refused(sentence);
            }
        }
    }

    private void uncover() {
        var value = attended.getValue();
        more.setVisible(value != null && value.there());
        substitute.setVisible(value == Attended.SUBSTITUTE);
    }

    private static void mark(Object field, @Nullable String sentence) {
        if (field instanceof HasValidationProperties validated) {
            validated.setErrorMessage(sentence);
            validated.setInvalid(sentence != null);
        }
    }

    private static @Nullable LocalTime time(@Nullable Instant moment) {
        return moment == null ? null : moment.atZone(PlanningClock.PRAGUE).toLocalTime();
    }
}
