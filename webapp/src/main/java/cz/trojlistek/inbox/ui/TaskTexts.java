package cz.trojlistek.inbox.ui;

import com.vaadin.flow.i18n.I18NProvider;
import cz.trojlistek.inbox.EndedTask;
import cz.trojlistek.inbox.InboxTask;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.Sign;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;
import java.time.Instant;
import java.time.LocalDate;

/** The words of a task, in the reader's language. */
final class TaskTexts {

    private TaskTexts() {}

    /** A task with its one of several, for example "Napsat kapitolu: Senioři". */
    static String title(InboxTask task) {
        return title(task.step(), task.label());
    }

    static String title(EndedTask task) {
        return title(task.step(), task.label());
    }

    private static String title(String step, String label) {
        var title = text(step, "title");
        return label.isEmpty() ? title : title + ": " + named(step, label);
    }

    /** Analyses are named by their kind, groups by their own name. */
    private static String named(String step, String label) {
        return step.endsWith("Analysis") ? I18NProvider.translate("inbox.analysis." + label) : label;
    }

    static String text(String step, String part) {
        return I18NProvider.translate("task." + step + "." + part);
    }

    /** The last day on which the task is in time; due dates are the first moment that is too late. */
    static LocalDate lastDay(InboxTask task) {
        return LocalDate.ofInstant(task.dueAt().minusSeconds(1), PlanningClock.PRAGUE);
    }

    static StateMark due(InboxTask task, Instant now) {
        var last = lastDay(task);
        var today = LocalDate.ofInstant(now, PlanningClock.PRAGUE);
        if (!task.dueAt().isAfter(now)) {
            return new StateMark(State.BAD, Dates.dayAndAway(last, today));
        }
        return last.isBefore(today.plusDays(4))
                ? new StateMark(State.SOON, Dates.dayAndAway(last, today))
                : new StateMark(State.WAIT, Sign.CALENDAR, Dates.weekday(last));
    }
}
