package cz.trojlistek.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import cz.trojlistek.plan.IndicatorLine;
import cz.trojlistek.plan.IndicatorOrigin;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;
import java.math.BigDecimal;
import java.util.ArrayList;

/** An indicator with its target and its five SMART answers; the ones that failed are named. */
class IndicatorWords extends Div {

    IndicatorWords(IndicatorLine indicator) {
        addClassName("indicator");
        var name = new Span(indicator.name());
        name.addClassName("strong");
        var baseline = indicator.baseline();
        var target = new Span(getTranslation(
                baseline == null ? "plan.indicator.to" : "plan.indicator.from-to",
                plain(indicator.target()),
                indicator.unit(),
                String.valueOf(indicator.targetYear()),
                baseline == null ? "" : plain(baseline)));
        var failed = failed(indicator);
        var smart = failed.isEmpty()
                ? new StateMark(State.DONE, getTranslation("plan.smart.passed"))
                : new StateMark(State.INFO, getTranslation("plan.smart.failed", String.join(", ", failed)));
        var row = new Div(name, target, smart);
        row.addClassNames("row", "wide");
        add(row);
        var origin = origin(indicator.origin());
        if (!origin.isEmpty()) {
            var from = new Paragraph(origin);
            from.addClassNames("small", "muted");
            add(from);
        }
        if (!indicator.justification().isEmpty()) {
            var why = new Paragraph(getTranslation("plan.smart.because", indicator.justification()));
            why.addClassNames("small", "muted");
            add(why);
        }
    }

    private ArrayList<String> failed(IndicatorLine indicator) {
        var failed = new ArrayList<String>();
        for (var answer : SmartAnswer.values()) {
            if (!answer.given(indicator.smart())) {
                failed.add(getTranslation(answer.label()));
            }
        }
        return failed;
    }

    /** From which day, in which direction and from where; empty where nobody says so. */
    static String origin(IndicatorOrigin origin) {
        var words = new ArrayList<String>();
        if (origin.baselineOn() != null) {
            words.add(I18NProvider.translate("plan.indicator.counted-on", Dates.day(origin.baselineOn())));
        }
        if (origin.direction() != null) {
            words.add(I18NProvider.translate("plan.indicator.direction." + origin.direction()));
        }
        if (!origin.source().isEmpty()) {
            words.add(I18NProvider.translate("plan.indicator.from", origin.source()));
        }
        return String.join(", ", words);
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
