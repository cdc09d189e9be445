package cz.trojlistek.plan;

import cz.trojlistek.kernel.RuleViolation;

/** A package that has begun its way, or is behind it, stays as it is: name, chapters, consultation, order (BR-137). */
public class PackagesFixed extends RuleViolation {

    PackagesFixed(int begun) {
        super("plan.packages-fixed", begun);
        at("packages");
    }
}
