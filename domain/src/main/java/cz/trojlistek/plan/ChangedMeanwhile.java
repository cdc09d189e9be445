package cz.trojlistek.plan;

import cz.trojlistek.kernel.RuleViolation;

/** Somebody else has saved this piece of text since it was opened. Carries what stands there now; nothing is lost. */
public class ChangedMeanwhile extends RuleViolation {

    private final String otherText;
    private final int otherVersion;

    ChangedMeanwhile(String otherText, int otherVersion) {
        super("plan.changed-meanwhile");
        this.otherText = otherText;
        this.otherVersion = otherVersion;
        at("wording");
    }

    public String otherText() {
        return otherText;
    }

    /** To be given to {@link WritePlan#revise} by who has read the other text and wants the own one all the same. */
    public int otherVersion() {
        return otherVersion;
    }
}
