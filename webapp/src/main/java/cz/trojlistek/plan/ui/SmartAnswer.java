package cz.trojlistek.plan.ui;

import cz.trojlistek.plan.SmartCheck;
import java.util.Set;

/** The five questions in the order of their letters. */
enum SmartAnswer {
    SPECIFIC,
    MEASURABLE,
    AMBITIOUS,
    REALISTIC,
    TIMELY;

    String label() {
        return "plan.smart." + name();
    }

    boolean given(SmartCheck check) {
        return switch (this) {
            case SPECIFIC -> check.specific();
            case MEASURABLE -> check.measurable();
            case AMBITIOUS -> check.ambitious();
            case REALISTIC -> check.realistic();
            case TIMELY -> check.timely();
        };
    }

    static SmartCheck check(Set<SmartAnswer> yes) {
        return new SmartCheck(
                yes.contains(SPECIFIC),
                yes.contains(MEASURABLE),
                yes.contains(AMBITIOUS),
                yes.contains(REALISTIC),
                yes.contains(TIMELY));
    }
}
