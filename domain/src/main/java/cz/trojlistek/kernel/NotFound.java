package cz.trojlistek.kernel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** It is not there, or this person may not see it: on purpose nobody can tell which. */
public class NotFound extends RuleViolation {

    public NotFound() {
        super("not-found");
    }

    /** An id from a URL; nonsense is simply not found. */
    public static UUID unlessId(@Nullable String text) {
        try {
            return UUID.fromString(String.valueOf(text));
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound();
        }
    }
}
