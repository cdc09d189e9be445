package cz.trojlistek.evaluation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import cz.trojlistek.evaluation.FulfilmentState;
import cz.trojlistek.evaluation.ReadEvaluations.MeasureRow;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Measures with what was said of them, to be read. */
class MeasureList extends Div {

    /** {@code cycle} is that of the plan: each measure leads to where it comes from and what came of it. */
    MeasureList(UUID cycle, List<MeasureRow> rows) {
        addClassName("stack");
        rows.forEach(row -> {
            var wording = new Span(row.wording());
            var code = new Anchor("plans/" + cycle + "/text/chain?element=" + row.measure(), row.code());
            code.addClassName("strong");
            var what = new Paragraph(code, new Span(" "), wording);
            what.addClassName("plan-text");
            var line = new Div(what, mark(row.state()));
            line.addClassName("sheet");
            if (row.costs() != null) {
                line.add(small(getTranslation(
                        "evaluation.cost", Dates.number(row.costs().longValue()))));
            }
            line.add(small(getTranslation("evaluation.by", row.owner())));
            if (!row.comment().isEmpty()) {
                var comment = new Paragraph(row.comment());
                comment.addClassName("written");
                line.add(comment);
            }
            add(line);
        });
    }

    private static Paragraph small(String words) {
        var small = new Paragraph(words);
        small.addClassNames("small", "muted");
        return small;
    }

    private StateMark mark(@Nullable FulfilmentState state) {
        if (state == null) {
            return new StateMark(State.WAIT, getTranslation("evaluation.unsaid"));
        }
        return new StateMark(
                switch (state) {
                    case FULFILLED -> State.DONE;
                    case PARTLY, ONGOING -> State.RUN;
                    case NOT_FULFILLED -> State.BAD;
                    case DROPPED -> State.INFO;
                },
                getTranslation("evaluation.state." + state));
    }
}
