package cz.trojlistek.cycle;

import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.RuleViolation;
import java.util.Locale;

/** The cycle is not so far yet, or already further. Nothing has changed. */
public class WrongPhase extends RuleViolation {

    public WrongPhase(Phase phase) {
        super("cycle.wrong-phase." + phase.name().toLowerCase(Locale.ROOT));
    }
}
