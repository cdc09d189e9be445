package cz.trojlistek.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody else has saved this since it was opened. Carries what stands there now; nothing is lost. */
public class ChangedMeanwhile extends RuleViolation {

    private final transient List<Object> now;
    private final int otherVersion;

    private ChangedMeanwhile(int otherVersion, List<Object> now) {
        super("form.conflict");
        this.otherVersion = otherVersion;
        this.now = now;
    }

    /**
     * Refuses who saw another version than the one that stands.
     *
     * @param now what stands there, as texts, days and moments; nothing when it cannot be said in a line
     */
    public static void unlessSeen(int seen, @Nullable Integer version, Object... now) {
        int stands = version == null ? 0 : version;
        if (seen != stands) {
            throw new ChangedMeanwhile(stands, List.of(now));
        }
    }

    /** Texts, days and moments. */
    public List<Object> now() {
        return now;
    }

    /** To be given to the use case by who has read what stands there now and wants the own entry all the same. */
    public int otherVersion() {
        return otherVersion;
    }
}
