package cz.trojlistek.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What stands beside the paragraphs of a published plan. Implemented by features that come after the plan, such as the
 * consultation with its settlements; the plan knows none of them.
 */
public interface BesideParagraph {

    /**
     * One note: plain texts, shown escaped. {@code kind} is a message key with the note's kind (e.g. the outcome),
     * {@code source} says whose it is, {@code link} is a path of the portal or empty.
     */
    record Note(String kind, String source, String text, String answer, String link) {}

    /** All notes beside these elements, in their order. Only what is public; called for anybody. */
    Map<UUID, List<Note>> beside(UUID cycle, Collection<UUID> elements);

    /** Changes whenever a note of the plan does, and costs next to nothing. */
    String version(UUID cycle);
}
