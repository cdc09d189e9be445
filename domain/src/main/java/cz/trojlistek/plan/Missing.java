package cz.trojlistek.plan;

import java.util.UUID;

/** What one piece of a plan still lacks before it can be handed over or frozen. */
public record Missing(UUID element, String code, ElementKind kind, Lack lack) {

    public enum Lack {
        /** A chapter of a group without any priority or goal. */
        NOTHING_PROPOSED,
        /** A goal that answers no problem and no need (BR-112). */
        NO_PROBLEM,
        /** A goal or priority without an indicator of its own or below it (BR-113). */
        NO_INDICATOR,
        /** An indicator with a negative SMART answer and no justification (BR-113). */
        SMART_UNJUSTIFIED,
        /** A part the law wants that says nothing (BR-114). */
        PART_EMPTY
    }
}
