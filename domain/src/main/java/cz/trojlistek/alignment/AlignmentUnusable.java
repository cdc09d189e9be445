package cz.trojlistek.alignment;

import cz.trojlistek.kernel.RuleViolation;

/** Something that cannot be aligned, or not now. */
public class AlignmentUnusable extends RuleViolation {

    AlignmentUnusable(String code, String field) {
        super("alignment." + code);
        at(field);
    }
}
