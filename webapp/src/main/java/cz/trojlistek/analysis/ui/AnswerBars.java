package cz.trojlistek.analysis.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import cz.trojlistek.analysis.ReadSurveys.AnswerRow;
import cz.trojlistek.analysis.ReadSurveys.Question;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.Listing;

/** The answers to one question as bars, and the same in a table below, which is what a reader of the screen gets. */
class AnswerBars extends Div {

    private static final int WIDTH = 600;
    private static final int ROW = 44;

    AnswerBars(Question question) {
        addClassNames("stack", "answer-bars");
        add(new H3(question.question()), new Html(drawing(question)), table(question));
    }

    private static String drawing(Question question) {
        var most = Math.max(
                1,
                question.answers().stream().mapToLong(AnswerRow::people).max().orElse(1));
        var svg = new StringBuilder();
        int y = 0;
        for (var answer : question.answers()) {
            svg.append("<text x=\"0\" y=\"%d\">%s</text>".formatted(y + 14, escaped(shortened(answer.answer()))))
                    .append("<rect x=\"0\" y=\"%d\" width=\"%d\" height=\"16\" rx=\"3\"/>"
                            .formatted(y + 20, answer.people() * WIDTH / most));
            y += ROW;
        }
        return "<svg aria-hidden=\"true\" width=\"%1$d\" height=\"%2$d\" viewBox=\"0 0 %1$d %2$d\">%3$s</svg>"
                .formatted(WIDTH, y, svg);
    }

    private Listing<AnswerRow> table(Question question) {
        var all = Math.max(1, question.people());
        return new Listing<AnswerRow>(question.question())
                .column(getTranslation("analysis.survey.answer"), AnswerRow::answer)
                .number(getTranslation("analysis.survey.people"), AnswerRow::people)
                .column(
                        getTranslation("analysis.survey.share"),
                        row -> Dates.number(Math.round(100.0 * row.people() / all)) + "\u00a0%")
                .from((offset, limit) ->
                        question.answers().stream().skip(offset).limit(limit).toList());
    }

    /** The whole answer is in the table. */
    private static String shortened(String text) {
        return text.length() > 80 ? text.substring(0, 79) + "…" : text;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
