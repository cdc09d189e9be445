package cz.trojlistek.analysis.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import cz.trojlistek.analysis.ReadBalance.GapRow;
import cz.trojlistek.analysis.ReadBalance.RowView;
import cz.trojlistek.shell.CsvFile;
import java.util.List;

/** The balance as a table for a spreadsheet. */
final class BalanceFile {

    private BalanceFile() {}

    static byte[] gaps(List<GapRow> rows) {
        var file = new CsvFile(
                translate("analysis.balance.service-kind"),
                translate("analysis.balance.target-group"),
                translate("analysis.balance.unit"),
                translate("analysis.balance.side.NEED"),
                translate("analysis.balance.side.CAPACITY"),
                translate("analysis.balance.gap"),
                translate("analysis.balance.side.RESOURCE"));
        rows.forEach(row -> file.row(
                translate("analysis.service-kind." + row.serviceKind()),
                translate("analysis.target-group." + row.targetGroup()),
                row.unit() == null ? "" : translate("analysis.balance.unit." + row.unit()),
                row.need(),
                row.capacity(),
                row.gap(),
                row.resources()));
        return file.bytes();
    }

    static byte[] rows(List<RowView> rows) {
        var file = new CsvFile(
                translate("analysis.balance.side"),
                translate("analysis.balance.place"),
                translate("analysis.balance.service-kind"),
                translate("analysis.balance.target-group"),
                translate("analysis.balance.amount"),
                translate("analysis.balance.unit"),
                translate("analysis.balance.text"),
                translate("analysis.balance.source"));
        rows.forEach(row -> file.row(
                translate("analysis.balance.side." + row.side()),
                row.placeName(),
                translate("analysis.service-kind." + row.serviceKind()),
                translate("analysis.target-group." + row.targetGroup()),
                row.amount(),
                translate("analysis.balance.unit." + row.unit()),
                row.text(),
                row.source()));
        return file.bytes();
    }
}
