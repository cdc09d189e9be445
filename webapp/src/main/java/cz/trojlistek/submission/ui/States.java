package cz.trojlistek.submission.ui;

import com.vaadin.flow.i18n.I18NProvider;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;
import cz.trojlistek.submission.ReadSubmissions.SubmissionRow;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a submission is: awaited, to be checked, given back, accepted; and whether it came late. */
final class States {

    private States() {}

    static StateMark mark(SubmissionRow town) {
        return town.begun()
                ? new StateMark(State.INFO, text("begun"))
                : mark(town.submittedAt(), town.accepted(), town.returned(), town.late());
    }

    static StateMark mark(@Nullable Instant submittedAt, boolean accepted, boolean returned, boolean late) {
        var when = late ? ", " + text("late") : "";
        if (accepted) {
            return new StateMark(State.DONE, text("accepted") + when);
        }
        if (submittedAt != null) {
            return new StateMark(State.INFO, text("to-check") + when);
        }
        return returned
                ? new StateMark(State.SOON, text("returned") + when)
                : new StateMark(State.WAIT, text("awaited") + when);
    }

    /** The look of its tile. */
    static String look(SubmissionRow town) {
        if (town.begun()) {
            return "begun";
        }
        return town.accepted() ? "ok" : town.submittedAt() != null ? "in" : town.returned() ? "back" : "no";
    }

    static int count(List<SubmissionRow> towns, String look) {
        return (int) towns.stream().filter(town -> look(town).equals(look)).count();
    }

    private static String text(String state) {
        return I18NProvider.translate("submission.state." + state);
    }
}
