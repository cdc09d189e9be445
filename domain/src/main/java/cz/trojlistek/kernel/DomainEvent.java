package cz.trojlistek.kernel;

import java.util.UUID;

/**
 * Something that has happened and will not be taken back. Named in the past tense. Each one becomes one row of the
 * audit trail (BR-200) in its own transaction, so it says what it happened to, where, and, where that tells more than
 * its name, what was before, what is now and why.
 */
public interface DomainEvent {

    /** The id of the entity it happened to. */
    UUID subject();

    TerritoryPath territory();

    default String before() {
        return "";
    }

    default String after() {
        return "";
    }

    /** The reason of an override, or of a decision that needs one. */
    default String reason() {
        return "";
    }
}
