package cz.trojlistek.workinggroup;

import java.util.EnumSet;
import java.util.Set;

/** Whom a member speaks for. The first three are the triad of community planning. */
public enum Side {
    COMMISSIONER("zástupce zadavatelů"),
    PROVIDER("zástupce poskytovatelů"),
    USER("zástupce uživatelů"),
    PUBLIC("zástupce veřejnosti");

    /** Those without whom a coordination group is not complete (BR-104). */
    public static final Set<Side> TRIAD = EnumSet.of(COMMISSIONER, PROVIDER, USER);

    private final String inRecord;

    Side(String inRecord) {
        this.inRecord = inRecord;
    }

    /** The words that stand for a member's name in public minutes (BR-109), Czech like the minutes themselves. */
    public String inRecord() {
        return inRecord;
    }
}
