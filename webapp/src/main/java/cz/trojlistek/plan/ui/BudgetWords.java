package cz.trojlistek.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import cz.trojlistek.plan.BudgetLine;
import cz.trojlistek.shell.Dates;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a measure costs: in all, and each year with who pays. */
class BudgetWords extends Div {

    BudgetWords(List<BudgetLine> budget) {
        addClassName("indicator");
        var total = new Span(getTranslation("plan.budget.total", crowns(sum(budget))));
        total.addClassName("strong");
        var years = new UnorderedList();
        years.addClassName("small");
        budget.stream()
                .collect(Collectors.groupingBy(BudgetLine::year, TreeMap::new, Collectors.toList()))
                .forEach((year, lines) -> years.add(new ListItem(year + ": "
                        + lines.stream()
                                .map(line -> getTranslation("plan.source." + line.source()) + "\u00a0"
                                        + crowns(line.crowns()))
                                .collect(Collectors.joining(", ")))));
        add(total, years);
    }

    private static long sum(List<BudgetLine> budget) {
        return budget.stream().mapToLong(BudgetLine::crowns).sum();
    }

    /** {@code 1 200 000 Kč}. */
    static String crowns(long crowns) {
        return Dates.number(crowns) + "\u00a0Kč";
    }
}
