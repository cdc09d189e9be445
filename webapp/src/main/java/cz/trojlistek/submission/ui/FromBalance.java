package cz.trojlistek.submission.ui;

import com.vaadin.flow.i18n.I18NProvider;
import cz.trojlistek.analysis.BalanceSide;
import cz.trojlistek.analysis.BalanceUnit;
import cz.trojlistek.analysis.ReadBalance.GapRow;
import cz.trojlistek.analysis.ReadBalance.OfTown;
import cz.trojlistek.analysis.ReadBalance.RowView;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.submission.NeedsOfTown;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;

/** What a town tells its region, begun from what its own plan knows of needs, capacities and resources (BR-173). */
final class FromBalance {

    private static final int LONGEST = 20_000;

    private FromBalance() {}

    /** A line for every need, one for everything that is missing, one for every resource. */
    static NeedsOfTown begin(OfTown town) {
        return new NeedsOfTown(
                lines(side(town, BalanceSide.NEED)),
                lines(town.gaps().stream()
                        .filter(row -> row.unit() != null && row.gap().signum() > 0)
                        .map(FromBalance::missing)),
                lines(side(town, BalanceSide.RESOURCE)));
    }

    private static Stream<String> side(OfTown town, BalanceSide side) {
        return town.rows().stream().filter(row -> row.side() == side).map(FromBalance::row);
    }

    private static String row(RowView row) {
        var words = row.text().isEmpty() ? row.source() : row.text() + ", " + row.source();
        return I18NProvider.translate(
                "submission.from-balance.row",
                whom(row.targetGroup(), row.serviceKind()),
                extent(row.amount(), row.unit()),
                words);
    }

    private static String missing(GapRow row) {
        var unit = Objects.requireNonNull(row.unit());
        return I18NProvider.translate(
                "submission.from-balance.missing",
                whom(row.targetGroup(), row.serviceKind()),
                extent(row.gap(), unit),
                extent(row.need(), unit),
                extent(row.capacity(), unit));
    }

    private static String whom(Enum<?> targetGroup, Enum<?> serviceKind) {
        return I18NProvider.translate("analysis.target-group." + targetGroup) + " – "
                + I18NProvider.translate("analysis.service-kind." + serviceKind);
    }

    private static String extent(BigDecimal amount, BalanceUnit unit) {
        return Dates.number(amount) + "\u00a0" + I18NProvider.translate("analysis.balance.unit." + unit);
    }

    /** As many whole lines as the question takes. */
    private static String lines(Stream<String> lines) {
        var text = new StringBuilder();
        lines.map(line -> "– " + line + "\n")
                .takeWhile(line -> text.length() + line.length() <= LONGEST)
                .forEach(text::append);
        return text.toString().strip();
    }
}
