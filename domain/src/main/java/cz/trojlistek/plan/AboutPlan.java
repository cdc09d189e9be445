package cz.trojlistek.plan;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What other features have to say in the band of facts above a published plan, for example which body approved it and
 * how many comments there were. Implemented by features that come after the plan, which knows none of them.
 */
public interface AboutPlan {

    /** {@code label} is a message key, {@code lines} are words to be shown as they are. */
    record Fact(String label, List<String> lines) {}

    /** In the language asked for; only what is public. */
    List<Fact> about(UUID cycle, Locale locale);
}
