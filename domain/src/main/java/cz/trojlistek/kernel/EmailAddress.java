package cz.trojlistek.kernel;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An address as mail servers everywhere take it: ASCII only, at most 254 characters (RFC 5321). */
public final class EmailAddress {

    private static final int LONGEST = 254;

    private static final String WORD = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern ADDRESS = Pattern.compile(
            "(?=[^@]{1,64}@)" + WORD + "(?:\\." + WORD + ")*@(?:" + LABEL + "\\.)+[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]");

    private EmailAddress() {}

    /** An address, or the empty text for none. Refuses with {@link Wording.Unusable} on the named field. */
    public static String optional(String field, @Nullable String typed) {
        var address = Wording.optional(field, typed, LONGEST);
        if (!address.isEmpty() && !ADDRESS.matcher(address).matches()) {
            throw new Wording.Unusable("wording.email-unusable", field);
        }
        return address;
    }
}
