package cz.trojlistek.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import cz.trojlistek.analysis.Figure;
import cz.trojlistek.analysis.ReadAnalyses.AnalysisView;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.Facts;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.State;
import java.math.BigDecimal;

/** One analysis to read: its words, its figures, and where a stated total does not fit (BR-148). */
class AnalysisText extends Div {

    AnalysisText(AnalysisView analysis) {
        addClassName("stack");
        if (analysis.findings().isEmpty()) {
            add(new Paragraph(getTranslation("analysis.not-yet")));
            return;
        }
        var words = new Paragraph(analysis.findings());
        words.addClassName("plan-text");
        add(words);
        if (!analysis.figures().isEmpty()) {
            add(figures(analysis));
        }
        var total = analysis.total();
        var stated = analysis.statedTotal();
        if (total != null && stated != null && analysis.inconsistent()) {
            add(Note.banner(State.INFO, getTranslation("analysis.inconsistent", amount(stated), amount(total))));
        }
    }

    private Facts figures(AnalysisView analysis) {
        var facts = new Facts();
        for (Figure figure : analysis.figures()) {
            facts.add(figure.label(), amount(figure.amount()) + "\u00a0" + figure.unit());
        }
        var total = analysis.total();
        if (total != null && analysis.figures().size() > 1) {
            facts.add(
                    getTranslation("analysis.total"),
                    amount(total) + "\u00a0" + analysis.figures().getFirst().unit());
        }
        return facts;
    }

    static String amount(BigDecimal amount) {
        return Dates.number(amount);
    }
}
