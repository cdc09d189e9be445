package cz.trojlistek.plan.ui;

import com.vaadin.flow.i18n.I18NProvider;
import cz.trojlistek.plan.IndicatorLine;
import cz.trojlistek.plan.PlanLine;
import cz.trojlistek.plan.PlanText;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.Collectors;

/** What hangs on an element as words, a sentence each, so that two of them can be compared word by word. */
final class FactWords {

    private FactWords() {}

    /** Empty when the text has no such element. */
    static String of(PlanText text, UUID element, Needs.OfCycle needs) {
        return text.lines().stream()
                .filter(line -> line.id().equals(element))
                .map(line -> of(line, text, needs))
                .collect(Collectors.joining());
    }

    private static String of(PlanLine line, PlanText text, Needs.OfCycle needs) {
        var words = new ArrayList<String>();
        if (!line.carrier().isEmpty()) {
            words.add(say("plan.carried-by", line.carrier()));
        }
        var need = needs.of(line.problem());
        if (need != null) {
            words.add(say("plan.answers", need.words()));
        }
        text.indicatorsOf(line).forEach(one -> words.add(of(one)));
        text.budgetOf(line)
                .forEach(one -> words.add(one.year() + " " + say("plan.source." + one.source()) + " "
                        + BudgetWords.crowns(one.crowns())));
        return String.join("; ", words);
    }

    private static String of(IndicatorLine indicator) {
        var baseline = indicator.baseline();
        return indicator.name() + ": "
                + say(
                        baseline == null ? "plan.indicator.to" : "plan.indicator.from-to",
                        IndicatorWords.plain(indicator.target()),
                        indicator.unit(),
                        String.valueOf(indicator.targetYear()),
                        baseline == null ? "" : IndicatorWords.plain(baseline))
                + (IndicatorWords.origin(indicator.origin()).isEmpty()
                        ? ""
                        : " (" + IndicatorWords.origin(indicator.origin()) + ")")
                + (indicator.justification().isEmpty() ? "" : " " + indicator.justification());
    }

    private static String say(String key, Object... words) {
        return I18NProvider.translate(key, words);
    }
}
