package cz.trojlistek.evaluation.ui;

import com.vaadin.flow.component.html.Anchor;
import cz.trojlistek.evaluation.ReadEvaluations.Overview;
import cz.trojlistek.shell.Card;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.Facts;

/** How many measures are in which state, and what they cost. */
class Summary extends Card {

    Summary(Overview evaluation) {
        add(new Facts()
                .add(getTranslation("evaluation.state.FULFILLED"), Dates.number(evaluation.fulfilled()))
                .add(getTranslation("evaluation.state.PARTLY"), Dates.number(evaluation.partly()))
                .add(getTranslation("evaluation.state.ONGOING"), Dates.number(evaluation.ongoing()))
                .add(getTranslation("evaluation.state.NOT_FULFILLED"), Dates.number(evaluation.notFulfilled()))
                .add(getTranslation("evaluation.state.DROPPED"), Dates.number(evaluation.dropped()))
                .add(getTranslation("evaluation.unsaid"), Dates.number(evaluation.open()))
                .add(
                        getTranslation("evaluation.all-costs"),
                        Dates.number(evaluation.costs().longValue())));
    }

    /** With the way to every measure. */
    Summary linked(Overview evaluation) {
        add(new Anchor("plans/" + evaluation.cycle() + "/evaluation", getTranslation("evaluation.measures")));
        return this;
    }
}
