package cz.trojlistek.planning.ui;

import com.vaadin.flow.i18n.I18NProvider;
import cz.trojlistek.cycle.PlanPeriod;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.Sign;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;
import java.time.LocalDate;

/** The phase of a cycle in its word; a plan in force whose period is over says until when it was. */
final class PhaseMark {

    private PhaseMark() {}

    /** In an action plan no groups propose: its measures are chosen. */
    static String name(boolean year, Phase phase) {
        return I18NProvider.translate(
                year && phase == Phase.PROPOSING ? "planning.year.choosing" : "cycle.phase." + phase);
    }

    static StateMark of(PlanningCycle cycle, LocalDate today) {
        return of(cycle.parent() != null, cycle.phase(), cycle.period(), today);
    }

    static StateMark of(Phase phase, PlanPeriod period, LocalDate today) {
        return of(false, phase, period, today);
    }

    static StateMark of(boolean year, Phase phase, PlanPeriod period, LocalDate today) {
        if (phase == Phase.IN_FORCE && today.isAfter(period.lastDay())) {
            return new StateMark(
                    State.WAIT,
                    Sign.CALENDAR,
                    I18NProvider.translate("cycle.phase.ended", Dates.day(period.lastDay())));
        }
        var state = switch (phase) {
            case IN_FORCE -> State.DONE;
            case REJECTED -> State.BAD;
            default -> State.RUN;
        };
        return new StateMark(state, name(year, phase));
    }
}
