package cz.trojlistek.approval;

import cz.trojlistek.kernel.RuleViolation;

/** The announcement came later than the law asks, and nobody says why (BR-134). */
public class NoticeTooShort extends RuleViolation {

    NoticeTooShort(int noticeDays, long days) {
        super("approval.notice-too-short", noticeDays, days);
        at("reasonIfLate");
    }
}
