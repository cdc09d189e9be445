package cz.trojlistek.plan;

import java.math.BigDecimal;

/** Where the number of an indicator is to go. */
public enum IndicatorDirection {
    RISE,
    FALL,
    /** It is to stay about as it is. */
    HOLD;

    boolean leads(BigDecimal from, BigDecimal to) {
        return switch (this) {
            case RISE -> from.compareTo(to) < 0;
            case FALL -> from.compareTo(to) > 0;
            case HOLD -> true;
        };
    }
}
