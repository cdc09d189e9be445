package cz.trojlistek.consultation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.consultation.CommentWindow;
import cz.trojlistek.consultation.RunConsultation;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.plan.ReadPlan;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.DayField;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.TaskForm;
import cz.trojlistek.shell.TimeField;
import java.time.LocalTime;
import org.springframework.context.annotation.Scope;

/** The coordinator says from when until when the frozen draft is open for comments; the form says what that means. */
@SpringComponent
@Scope("prototype")
@ServesTask("communityPlan.announceConsultation")
class AnnounceConsultationForm extends Div implements TaskForm {

    private static final int USUAL_DAYS = 30;

    private final transient RunConsultation run;
    private final transient ReadPlan plans;
    private final transient PlanningClock clock;

    AnnounceConsultationForm(RunConsultation run, ReadPlan plans, PlanningClock clock) {
        this.run = run;
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public Component show(OpenTask task, Runnable done) {
        addClassName("stack");
        var latest = plans.head(task.cycle()).latest();
        if (latest != null) {
            add(new Paragraph(getTranslation("consultation.announce.version", latest.number())));
        }
        var tomorrow = clock.today().plusDays(1);
        var fields = new Fields();
        var from = new DayField(getTranslation("consultation.announce.from"))
                .help(getTranslation("consultation.announce.from-help"));
        var to = new DayField(getTranslation("consultation.announce.to"))
                .help(getTranslation("consultation.announce.to-help", CommentWindow.MIN_DAYS));
        var closing = new TimeField(getTranslation("consultation.announce.closing"));
        closing.setHelperText(getTranslation("consultation.announce.closing-help"));
        from.setRequiredIndicatorVisible(true);
        to.setRequiredIndicatorVisible(true);
        from.setValue(tomorrow);
        to.setValue(tomorrow.plusDays(USUAL_DAYS - 1L));
        fields.beside(() -> {
            fields.add("from", from);
            fields.add("to", to);
        });
        fields.optional("closing", closing);
        var days = new Paragraph();
        var meaning = new Paragraph();
        fields.text(Note.calm(getTranslation("consultation.announce.means"), days, meaning));
        Runnable say = () -> say(from, to, closing, days, meaning);
        from.addValueChangeListener(change -> say.run());
        to.addValueChangeListener(change -> say.run());
        closing.addValueChangeListener(change -> say.run());
        say.run();
        fields.primary(
                "task.communityPlan.announceConsultation.action",
                () -> run.announce(task.cycle(), from.getValue(), to.getValue(), closing.getValue()),
                done);
        add(fields);
        return this;
    }

    private void say(DayField from, DayField to, TimeField closing, Paragraph days, Paragraph meaning) {
        var first = from.getValue();
        var last = to.getValue();
        var known = first != null && last != null;
        days.setText(
                known
                        ? getTranslation(
                                "consultation.announce.days",
                                Math.max(0, CommentWindow.days(first, last)),
                                CommentWindow.MIN_DAYS)
                        : "");
        var time = closing.getValue() == null ? LocalTime.of(23, 59) : closing.getValue();
        meaning.setText(
                known
                        ? getTranslation("consultation.announce.meaning", Dates.weekday(last) + ", " + Dates.time(time))
                        : "");
    }
}
