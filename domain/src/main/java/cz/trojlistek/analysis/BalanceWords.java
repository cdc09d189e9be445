package cz.trojlistek.analysis;

import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import cz.trojlistek.kernel.Wording;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One row of the balance: whose need, which capacity or which money, how much of it and how we know.
 *
 * @param place the territory it is about, that of the cycle or one below it
 * @param amount in {@code unit}, from zero, at most two decimal places
 * @param source the survey, register or person it comes from
 */
public record BalanceWords(
        BalanceSide side,
        TerritoryPath place,
        TargetGroup targetGroup,
        ServiceKind serviceKind,
        BigDecimal amount,
        BalanceUnit unit,
        String text,
        String source) {

    private static final BigDecimal MOST = new BigDecimal("1e13");

    /** Refuses with the field that cannot be kept: {@code amount}, {@code unit}, {@code text} or {@code source}. */
    public BalanceWords {
        if (amount.signum() < 0
                || amount.compareTo(MOST) >= 0
                || amount.stripTrailingZeros().scale() > 2) {
            throw new BalanceUnusable("amount.unusable", "amount");
        }
        if ((unit == BalanceUnit.CROWNS) != (side == BalanceSide.RESOURCE)) {
            throw new BalanceUnusable("unit.unusable", "unit");
        }
        text = Wording.optional("text", text, 2000);
        source = Wording.line("source", source, 300);
    }

    /** As a form has it: refuses the first field in which nothing was chosen. */
    public static BalanceWords typed(
            @Nullable BalanceSide side,
            @Nullable TerritoryPath place,
            @Nullable TargetGroup targetGroup,
            @Nullable ServiceKind serviceKind,
            @Nullable BigDecimal amount,
            @Nullable BalanceUnit unit,
            String text,
            String source) {
        return new BalanceWords(
                chosen("side", side),
                chosen("place", place),
                chosen("targetGroup", targetGroup),
                chosen("serviceKind", serviceKind),
                chosen("amount", amount),
                chosen("unit", unit),
                text,
                source);
    }

    private static <T> T chosen(String field, @Nullable T value) {
        if (value == null) {
            throw new BalanceUnusable("missing", field);
        }
        return value;
    }

    /** {@code placeName} is the territory as people call it. */
    String told(String placeName) {
        return Trail.lines(
                Trail.code("analysis.balance.side", side),
                placeName,
                Trail.code("analysis.target-group", targetGroup),
                Trail.code("analysis.service-kind", serviceKind),
                Trail.number(amount) + " " + Trail.code("analysis.balance.unit", unit),
                text,
                Trail.fact("source", source));
    }
}
