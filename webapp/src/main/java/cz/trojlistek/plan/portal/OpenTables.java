package cz.trojlistek.plan.portal;

import cz.trojlistek.plan.BudgetLine;
import cz.trojlistek.plan.ElementKind;
import cz.trojlistek.plan.PlanLine;
import cz.trojlistek.plan.PlanText;
import cz.trojlistek.shell.CsvFile;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A published plan as tables for spreadsheets; each has the code by which its rows belong to those of another. */
@Component
class OpenTables {

    private final MessageSource messages;
    private final Map<String, BiFunction<PlanText, Locale, byte[]>> tables = Map.of(
            "priorities", (text, locale) -> pieces(text, locale, EnumSet.of(ElementKind.PRIORITY)),
            "goals", (text, locale) -> pieces(text, locale, EnumSet.of(ElementKind.GOAL, ElementKind.SUBGOAL)),
            "measures", (text, locale) -> pieces(text, locale, EnumSet.of(ElementKind.MEASURE, ElementKind.ACTIVITY)),
            "indicators", this::indicators,
            "budget", this::budget);

    OpenTables(MessageSource messages) {
        this.messages = messages;
    }

    /** In the order they are offered. */
    static List<String> names() {
        return List.of("priorities", "goals", "measures", "indicators", "budget");
    }

    boolean has(String table) {
        return tables.containsKey(table);
    }

    /** For a name of {@link #names}. */
    byte[] write(String table, PlanText text, Locale locale) {
        return Objects.requireNonNull(tables.get(table)).apply(text, locale);
    }

    private byte[] pieces(PlanText text, Locale locale, Set<ElementKind> kinds) {
        var byId = byId(text);
        var file = new CsvFile(
                says("code", locale),
                says("below", locale),
                says("kind", locale),
                says("wording", locale),
                says("carrier", locale),
                says("crowns", locale));
        for (var line : text.lines()) {
            if (kinds.contains(line.kind())) {
                var above = line.parent() == null ? null : byId.get(line.parent());
                var costs = text.budgetOf(line);
                file.row(
                        line.code(),
                        above == null ? "" : above.code(),
                        messages.getMessage("plan.kind." + line.kind(), null, locale),
                        line.wording(),
                        line.carrier(),
                        costs.isEmpty()
                                ? ""
                                : BigDecimal.valueOf(costs.stream()
                                        .mapToLong(BudgetLine::crowns)
                                        .sum()));
            }
        }
        return file.bytes();
    }

    private byte[] indicators(PlanText text, Locale locale) {
        var file = new CsvFile(
                says("code", locale),
                says("indicator", locale),
                says("unit", locale),
                says("baseline", locale),
                says("baseline-on", locale),
                says("target", locale),
                says("target-year", locale),
                says("direction", locale),
                says("source", locale));
        for (var line : text.lines()) {
            for (var one : text.indicatorsOf(line)) {
                file.row(
                        line.code(),
                        one.name(),
                        one.unit(),
                        one.baseline() == null ? "" : one.baseline(),
                        one.baselineOn() == null ? "" : one.baselineOn().toString(),
                        one.target(),
                        BigDecimal.valueOf(one.targetYear()),
                        one.direction() == null
                                ? ""
                                : messages.getMessage("plan.indicator.direction." + one.direction(), null, locale),
                        one.source());
            }
        }
        return file.bytes();
    }

    private byte[] budget(PlanText text, Locale locale) {
        var file =
                new CsvFile(says("code", locale), says("year", locale), says("payer", locale), says("crowns", locale));
        for (var line : text.lines()) {
            for (var one : text.budgetOf(line)) {
                file.row(
                        line.code(),
                        BigDecimal.valueOf(one.year()),
                        messages.getMessage("plan.source." + one.source(), null, locale),
                        BigDecimal.valueOf(one.crowns()));
            }
        }
        return file.bytes();
    }

    private static Map<UUID, PlanLine> byId(PlanText text) {
        return text.lines().stream().collect(Collectors.toMap(PlanLine::id, Function.identity()));
    }

    private String says(String column, Locale locale) {
        return messages.getMessage("plan.data." + column, null, locale);
    }
}
