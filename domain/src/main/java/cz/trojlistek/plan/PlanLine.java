package cz.trojlistek.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One piece of a text as it is read. {@code id} is the same in the working text and in every version; {@code group} is
 * that of its chapter; {@code origin} is what of its plan an action plan's line refers to, {@code carrier} who carries a
 * measure out, or empty; {@code packageNumber} says in which package its chapter is approved (BR-137); {@code editVersion} is what {@link WritePlan#revise} wants back (0 in a frozen version).
 */
public record PlanLine(
        UUID id,
        @Nullable UUID parent,
        ElementKind kind,
        String code,
        String path,
        String wording,
        @Nullable UUID groupId,
        @Nullable UUID problem,
        @Nullable UUID origin,
        String carrier,
        int packageNumber,
        int editVersion) {

    /** 0 for a chapter, one more for each level below. */
    public int depth() {
        return (int) path.chars().filter(c -> c == '.' || c == '!').count();
    }

    boolean below(PlanLine other) {
        return path.length() > other.path.length() && path.startsWith(other.path);
    }
}
