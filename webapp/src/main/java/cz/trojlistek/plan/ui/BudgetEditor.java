package cz.trojlistek.plan.ui;

import cz.trojlistek.plan.BudgetLine;
import cz.trojlistek.plan.PlanLine;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Rows;
import java.util.List;

/** Says what a measure costs, all years and sources at once. */
class BudgetEditor extends Fields {

    BudgetEditor(PlanLine measure, List<BudgetLine> budget, Editing editing, Runnable cancel) {
        saw(measure.editVersion());
        var rows = new Rows<>(
                getTranslation("plan.budget"),
                getTranslation("plan.budget.add"),
                getTranslation("plan.budget.take-away"),
                () -> new BudgetRow(editing.years()));
        add("budget", rows).setHelperText(getTranslation("plan.budget.help"));
        budget.forEach(line -> rows.addRow().show(line));
        if (budget.isEmpty()) {
            rows.addRow();
        }
        secondary(
                "plan.budget.save",
                () -> editing.funding().fund(measure.id(), seen(), rows.read(BudgetRow::amount)),
                editing.changed(measure.id()));
        leave("form.cancel", cancel);
    }
}
