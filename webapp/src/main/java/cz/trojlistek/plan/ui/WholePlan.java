package cz.trojlistek.plan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import cz.trojlistek.plan.ReadPlan;
import cz.trojlistek.shell.Card;
import cz.trojlistek.shell.Facts;
import java.util.UUID;

/** What is about to be frozen or published: how much it holds, what it lacks, and the way to read it. */
class WholePlan extends Card {

    WholePlan(ReadPlan read, UUID cycle, boolean check) {
        var head = read.head(cycle);
        var counts = read.counts(cycle, 0);
        var facts = new Facts()
                .add(getTranslation("plan.title"), head.title())
                .add(getTranslation("plan.period"), head.period())
                .add(
                        getTranslation("plan.content"),
                        getTranslation(
                                "plan.counts",
                                counts.chapters(),
                                counts.priorities(),
                                counts.goals(),
                                counts.measures(),
                                counts.indicators()));
        if (!head.packageName().isEmpty()) {
            facts.add(getTranslation("plan.package.at-hand"), head.packageName());
        }
        var latest = head.latest();
        if (latest != null) {
            facts.add(
                    getTranslation("plan.version.last"),
                    getTranslation("plan.version", latest.number()) + ", "
                            + getTranslation("plan.purpose." + latest.purpose()));
        }
        add(facts);
        if (check) {
            add(new Div(new MissingList(cycle, read.missingInPlan(cycle))));
        }
        add(new Anchor("plans/" + cycle + "/text", getTranslation("plan.read")));
    }
}
