package cz.trojlistek.membercall;

import cz.trojlistek.kernel.EmailAddress;
import cz.trojlistek.kernel.Wording;
import cz.trojlistek.workinggroup.Side;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a call asks for: name, organisation (may be empty), for whom somebody speaks, an e-mail address, the group
 * they want to be in (null when the office is to choose) and why (may be empty). Cannot exist wrong: refuses at the field's
 * name.
 */
public record NewApplication(
        String name,
        String organisation,
        Side side,
        String email,
        @Nullable UUID group,
        String motive) {

    /** In characters. */
    public static final int LONGEST_NAME = 200;

    public static final int LONGEST_MOTIVE = 2000;

    public NewApplication {
        name = name(name);
        organisation = organisation(organisation);
        email = email(email);
        motive = motive(motive);
    }

    public static String name(@Nullable String typed) {
        return Wording.line("name", typed, LONGEST_NAME);
    }

    public static String organisation(@Nullable String typed) {
        return Wording.optional("organisation", typed, LONGEST_NAME).replaceAll("\\s+", " ");
    }

    /** There must be one: the answer goes there. */
    public static String email(@Nullable String typed) {
        return Wording.line("email", EmailAddress.optional("email", typed), 254);
    }

    public static String motive(@Nullable String typed) {
        return Wording.optional("motive", typed, LONGEST_MOTIVE);
    }

    /** The side by its name, as a form sends it. */
    public static Side side(@Nullable String chosen) {
        for (var side : Side.values()) {
            if (side.name().equals(chosen)) {
                return side;
            }
        }
        throw new CallUnusable("workinggroup.side-missing", "side");
    }
}
