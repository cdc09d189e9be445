package cz.trojlistek.approval;

import cz.trojlistek.kernel.RuleViolation;

/** It is another body's turn, or nobody's: nothing is before it, or everything is decided (BR-131). */
public class NotTheirTurn extends RuleViolation {

    NotTheirTurn() {
        super("approval.not-their-turn");
    }
}
