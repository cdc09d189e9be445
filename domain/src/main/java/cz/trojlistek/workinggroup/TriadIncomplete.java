package cz.trojlistek.workinggroup;

import cz.trojlistek.kernel.RuleViolation;
import java.util.Set;

/** A side of the triad has nobody in the coordination group; it goes on only with a reason (BR-104). */
public class TriadIncomplete extends RuleViolation {

    private final transient Set<Side> missing;

    TriadIncomplete(Set<Side> missing) {
        super("workinggroup.triad-incomplete");
        this.missing = missing;
        at("overrideReason");
    }

    /** The sides that have nobody. */
    public Set<Side> missing() {
        return missing;
    }
}
