package cz.trojlistek.alignment;

import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.plan.ElementKind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Which tier speaks. A district decides nothing of its own and has no side. */
public enum AlignmentSide {
    /** A town, with its measures. */
    LOWER("lower", EnumSet.of(ElementKind.MEASURE)),
    /** A region, with its priorities and measures. */
    UPPER("upper", EnumSet.of(ElementKind.SYSTEM_PRIORITY, ElementKind.PRIORITY, ElementKind.MEASURE));

    private final String column;
    private final Set<ElementKind> kinds;

    AlignmentSide(String column, Set<ElementKind> kinds) {
        this.column = column;
        this.kinds = kinds;
    }

    /** Nothing for a district. */
    static Optional<AlignmentSide> of(TerritoryPath territory) {
        return switch ((int) territory.line().count()) {
            case 1 -> Optional.of(UPPER);
            case 2 -> Optional.empty();
            default -> Optional.of(LOWER);
        };
    }

    AlignmentSide other() {
        return this == LOWER ? UPPER : LOWER;
    }

    /** What of its plan can be aligned. */
    Set<ElementKind> kinds() {
        return kinds;
    }

    String[] kindNames() {
        return kinds.stream().map(Enum::name).toArray(String[]::new);
    }

    /** Where its piece of the plan stands in the table. */
    String column() {
        return column;
    }
}
