package cz.trojlistek.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import cz.trojlistek.plan.FundingSource;
import cz.trojlistek.plan.NetworkLine;
import cz.trojlistek.plan.NetworkYear;
import cz.trojlistek.plan.PriceNetwork;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.Listing;
import cz.trojlistek.shell.Sign;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the network of services costs in each year, what the state has to pay of it, who pays the rest and what nobody does (BR-146, 147). */
class NetworkTable extends Div {

    /** What those who write the plan may do about it; of another plan nothing. */
    record Pricing(PriceNetwork price, UUID cycle, List<Integer> years, Runnable changed) {}

    NetworkTable(List<NetworkLine> network, @Nullable Pricing pricing) {
        addClassName("stack");
        var table = new Listing<NetworkLine>(getTranslation("plan.network.title"))
                .column(
                        getTranslation("plan.budget.year"),
                        line -> String.valueOf(line.said().year()))
                .number(
                        getTranslation("plan.network.optimised"),
                        line -> line.said().optimised())
                .column(
                        getTranslation("plan.network.state-share"),
                        line -> IndicatorWords.plain(line.said().stateShare()) + "\u00a0%")
                .number(
                        getTranslation("plan.network.state-need"),
                        line -> line.said().stateNeed());
        Arrays.stream(FundingSource.values())
                .filter(source -> network.stream().anyMatch(line -> paid(line.said(), source) > 0))
                .forEach(source ->
                        table.number(getTranslation("plan.source." + source), line -> paid(line.said(), source)));
        table.component(
                getTranslation("plan.network.gap"), line -> gap(line.said().gap()));
        if (pricing != null) {
            table.component(getTranslation("plan.network.change"), line -> change(line, pricing));
        }
        add(table.whenEmpty(new Paragraph(getTranslation("plan.network.none")))
                .from((offset, limit) ->
                        network.stream().skip(offset).limit(limit).toList()));
        if (pricing != null) {
            var left = pricing.years().stream()
                    .filter(year ->
                            network.stream().noneMatch(line -> line.said().year() == year))
                    .toList();
            if (!left.isEmpty()) {
                var more = new Button(
                        getTranslation("plan.network.add"),
                        Sign.PLUS.icon(),
                        click -> NetworkDialog.adding(pricing.price(), pricing.cycle(), left, pricing.changed())
                                .open());
                more.setId("add-network-year");
                add(more);
            }
        }
    }

    private static long paid(NetworkYear year, FundingSource source) {
        return year.funding().stream()
                .filter(one -> one.source() == source)
                .mapToLong(one -> one.crowns())
                .sum();
    }

    private Component gap(long crowns) {
        if (crowns == 0) {
            return new StateMark(State.DONE, getTranslation("plan.network.covered"));
        }
        return crowns > 0
                ? new StateMark(State.SOON, getTranslation("plan.network.uncovered", Dates.number(crowns)))
                : new StateMark(State.SOON, getTranslation("plan.network.too-much", Dates.number(-crowns)));
    }

    private Component change(NetworkLine line, Pricing pricing) {
        var button = new Button(
                getTranslation("plan.edit"),
                Sign.EDIT.icon(),
                click -> NetworkDialog.correcting(pricing.price(), pricing.cycle(), line, pricing.changed())
                        .open());
        button.setAriaLabel(getTranslation("plan.edit") + ": " + line.said().year());
        return button;
    }
}
