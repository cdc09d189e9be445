package cz.trojlistek.approval.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import cz.trojlistek.approval.BodyRow;
import cz.trojlistek.approval.Decide;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.DayField;
import cz.trojlistek.shell.Facts;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** When an assembly meets and since when that has been on the official board; the days between are counted at once. */
class AnnounceFields extends Fields {

    private final BodyRow body;
    private final DayField sessionOn = new DayField(Told.text("approval.field.sessionOn"));
    private final DayField announcedOn = new DayField(Told.text("approval.field.announcedOn"));
    private final TextArea reason = new TextArea(Told.text("approval.field.reasonIfLate"));
    private final Div verdict = new Div();

    AnnounceFields(BodyRow body, LocalDate today) {
        this.body = body;
        text(new Facts()
                .add(Told.text("approval.field.body"), body.name())
                .add(Told.text("approval.notice"), Told.text("approval.notice-days", body.noticeDays())));
        beside(() -> {
            add("sessionOn", sessionOn);
            add("announcedOn", announcedOn);
        });
        sessionOn.setRequiredIndicatorVisible(true);
        announcedOn.setRequiredIndicatorVisible(true);
        announcedOn.setValue(today);
        reason.setHelperText(Told.text("approval.late-help"));
        reason.setMaxLength(4000);
        reason.setMinRows(3);
        reason.setVisible(false);
        verdict.getElement().setAttribute("role", "status");
        text(verdict);
        add("reasonIfLate", reason);
        sessionOn.addValueChangeListener(change -> judge());
        announcedOn.addValueChangeListener(change -> judge());
    }

    AnnounceFields button(String textKey, Decide decide, UUID procedure, Runnable done) {
        primary(
                textKey,
                () -> decide.announceSession(
                        procedure, sessionOn.getValue(), announcedOn.getValue(), reason.getValue()),
                done);
        return this;
    }

    /** BR-134: seven days for a municipality, ten for a region, from the board to the session. */
    private void judge() {
        verdict.removeAll();
        if (sessionOn.isEmpty() || announcedOn.isEmpty()) {
            return;
        }
        long days = ChronoUnit.DAYS.between(announcedOn.getValue(), sessionOn.getValue());
        var latest = Dates.weekday(sessionOn.getValue().minusDays(body.noticeDays()));
        boolean late = days < body.noticeDays();
        reason.setVisible(late);
        if (days < 0) {
            verdict.add(new StateMark(State.BAD, Told.text("approval.session-before-announcement")));
        } else if (late) {
            verdict.add(new StateMark(State.SOON, Told.text("approval.notice-late", latest, days)));
        } else {
            verdict.add(new StateMark(State.DONE, Told.text("approval.notice-fine", latest, days)));
        }
    }
}
