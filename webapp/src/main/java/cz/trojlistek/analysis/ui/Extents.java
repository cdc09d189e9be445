package cz.trojlistek.analysis.ui;

import com.vaadin.flow.i18n.I18NProvider;
import cz.trojlistek.analysis.BalanceUnit;
import cz.trojlistek.analysis.ReadBalance.GapRow;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How much of something, in words. */
final class Extents {

    private Extents() {}

    /** Without a unit nothing is known. */
    static String of(BigDecimal amount, @Nullable BalanceUnit unit) {
        return unit == null
                ? "–"
                : AnalysisText.amount(amount) + "\u00a0" + I18NProvider.translate("analysis.balance.unit." + unit);
    }

    static String crowns(BigDecimal amount) {
        return amount.signum() == 0 ? "–" : of(amount, BalanceUnit.CROWNS);
    }

    /** Says whether something is missing, in a word and a drawing. */
    static StateMark gap(GapRow row) {
        if (row.unit() == null) {
            return new StateMark(State.INFO, I18NProvider.translate("analysis.balance.gap.unknown"));
        }
        var much = of(row.gap().abs(), row.unit());
        return switch (row.gap().signum()) {
            case 1 -> new StateMark(State.BAD, I18NProvider.translate("analysis.balance.gap.missing", much));
            case 0 -> new StateMark(State.DONE, I18NProvider.translate("analysis.balance.gap.even"));
            default -> new StateMark(State.INFO, I18NProvider.translate("analysis.balance.gap.more", much));
        };
    }
}
