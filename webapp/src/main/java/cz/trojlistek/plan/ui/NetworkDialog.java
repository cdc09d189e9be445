package cz.trojlistek.plan.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import cz.trojlistek.plan.NetworkLine;
import cz.trojlistek.plan.NetworkYear;
import cz.trojlistek.plan.PriceNetwork;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Rows;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** Says what the network of services costs in one year and who pays it. */
final class NetworkDialog extends Dialog {

    private final Fields fields = new Fields();
    private final Select<Integer> year = fields.add("year", new Select<Integer>());
    private final BigDecimalField optimised =
            fields.add("optimised", new BigDecimalField(getTranslation("plan.network.optimised")));
    private final BigDecimalField stateShare =
            fields.add("stateShare", new BigDecimalField(getTranslation("plan.network.state-share")));
    private final Rows<FundingRow> funding = fields.optional(
            "funding",
            new Rows<>(
                    getTranslation("plan.network.funding"),
                    getTranslation("plan.network.add-source"),
                    getTranslation("plan.network.take-source-away"),
                    FundingRow::new));

    private NetworkDialog(List<Integer> years) {
        setHeaderTitle(getTranslation("plan.network.title"));
        fields.text(new Paragraph(getTranslation("plan.network.what")));
        year.setLabel(getTranslation("plan.budget.year"));
        year.setItems(years);
        year.setItemLabelGenerator(String::valueOf);
        year.setRequiredIndicatorVisible(true);
        year.addClassName("w-s");
        if (years.size() == 1) {
            year.setValue(years.getFirst());
        }
        optimised.setRequiredIndicatorVisible(true);
        stateShare.setRequiredIndicatorVisible(true);
        stateShare.addClassName("w-s");
        add(fields);
        setWidth("min(40rem, 94vw)");
    }

    /** {@code years} of which nothing is said yet. */
    static NetworkDialog adding(PriceNetwork pricing, UUID cycle, List<Integer> years, Runnable done) {
        var dialog = new NetworkDialog(years);
        dialog.fields.primary("plan.network.save", () -> pricing.add(cycle, dialog.said()), dialog.closed(done));
        dialog.fields.leave("form.cancel", dialog::close);
        return dialog;
    }

    static NetworkDialog correcting(PriceNetwork pricing, UUID cycle, NetworkLine line, Runnable done) {
        var said = line.said();
        var dialog = new NetworkDialog(List.of(said.year()));
        dialog.year.setReadOnly(true);
        dialog.fields.saw(line.editVersion());
        dialog.optimised.setValue(BigDecimal.valueOf(said.optimised()));
        dialog.stateShare.setValue(new BigDecimal(IndicatorWords.plain(said.stateShare())));
        said.funding().forEach(one -> dialog.funding.addRow().show(one));
        dialog.fields.primary(
                "plan.network.save",
                () -> pricing.correct(cycle, dialog.fields.seen(), dialog.said()),
                dialog.closed(done));
        dialog.fields.secondary("plan.network.remove", () -> pricing.remove(cycle, said.year()), dialog.closed(done));
        dialog.fields.leave("form.cancel", dialog::close);
        return dialog;
    }

    private Runnable closed(Runnable done) {
        return () -> {
            close();
            done.run();
        };
    }

    private NetworkYear said() {
        return NetworkYear.of(
                year.getValue(), optimised.getValue(), stateShare.getValue(), funding.read(FundingRow::funding));
    }
}
