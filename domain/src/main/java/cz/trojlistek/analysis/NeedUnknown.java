package cz.trojlistek.analysis;

import cz.trojlistek.kernel.RuleViolation;

/** What a goal is said to answer is neither an area nor a problem of its own cycle's tree. */
public class NeedUnknown extends RuleViolation {

    NeedUnknown() {
        super("analysis.need-unknown");
        at("problem");
    }
}
