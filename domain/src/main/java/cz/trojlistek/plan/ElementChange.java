package cz.trojlistek.plan;

import cz.trojlistek.kernel.WordDifference;
import cz.trojlistek.kernel.WordRun;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An element that differs between two texts of a plan; nothing before: added; nothing after: removed.
 *
 * @param path where it stands in the newer text, or stood
 * @param moved it stands elsewhere than before: below another element, or in another place below the same one
 * @param below the code of what it stood below before, empty for nothing; only of what has moved
 * @param facts its indicators, its costs, who carries it out or what it answers are not what they were
 */
public record ElementChange(
        UUID element,
        String code,
        String path,
        ElementKind kind,
        @Nullable String before,
        @Nullable String after,
        boolean moved,
        String below,
        boolean facts) {

    /** What has happened to it; an element may have moved and changed at once. Never empty. */
    public Set<ChangeSort> sorts() {
        if (before == null) {
            return EnumSet.of(ChangeSort.ADDED);
        }
        if (after == null) {
            return EnumSet.of(ChangeSort.REMOVED);
        }
        var sorts = EnumSet.noneOf(ChangeSort.class);
        if (facts || !Objects.equals(before, after)) {
            sorts.add(ChangeSort.CHANGED);
        }
        if (moved) {
            sorts.add(ChangeSort.MOVED);
        }
        return sorts;
    }

    public List<WordRun> words() {
        return WordDifference.between(before == null ? "" : before, after == null ? "" : after);
    }
}
