package cz.trojlistek.inbox;

import cz.trojlistek.kernel.RuleViolation;

/** More was typed into one task than is kept beside it; what stands on the screen stays there. */
public class DraftTooLarge extends RuleViolation {

    DraftTooLarge() {
        super("inbox.draft.too-large");
    }
}
