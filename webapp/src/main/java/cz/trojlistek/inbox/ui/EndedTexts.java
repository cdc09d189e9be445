package cz.trojlistek.inbox.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import cz.trojlistek.inbox.EndedTask;
import cz.trojlistek.shell.Dates;
import java.util.Locale;

/** What has become of a task, in the reader's language, and where that can be seen. */
final class EndedTexts {

    private EndedTexts() {}

    static String sentence(EndedTask task) {
        var when = Dates.moment(task.endedAt());
        if (!task.done()) {
            return I18NProvider.translate("inbox.ended.without", when);
        }
        if (task.byMe()) {
            return I18NProvider.translate("inbox.ended.by-me", when);
        }
        return task.personName() == null
                ? I18NProvider.translate("inbox.ended.done", when)
                : I18NProvider.translate("inbox.ended.by-other", who(task), when);
    }

    /** The name, with the role it was done in where one is known. */
    private static String who(EndedTask task) {
        return task.role().isEmpty()
                ? String.valueOf(task.personName())
                : task.personName() + ", "
                        + I18NProvider.translate("role." + task.role().toLowerCase(Locale.ROOT));
    }

    /** The page of what the process serves: a meeting, a consultation, an approval, or the plan itself. */
    static Anchor result(EndedTask task) {
        var process = task.step().substring(0, task.step().indexOf('.'));
        var address = switch (process) {
            case "meeting" -> "meetings/" + task.subject();
            case "consultation" -> "consultations/" + task.subject();
            case "approval" -> "approvals/" + task.subject();
            default -> "plans/" + task.cycle();
        };
        return new Anchor(address, I18NProvider.translate("inbox.ended.result"));
    }
}
