package cz.trojlistek.plan.portal;

import cz.trojlistek.kernel.Markdown;
import cz.trojlistek.kernel.WordRun;
import cz.trojlistek.plan.BesideParagraph.Note;
import cz.trojlistek.plan.BudgetLine;
import cz.trojlistek.plan.ElementChange;
import cz.trojlistek.plan.ElementKind;
import cz.trojlistek.plan.IndicatorLine;
import cz.trojlistek.plan.PlanLine;
import cz.trojlistek.plan.PlanText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** One numbered paragraph of the public page: its words with or without the changes, and what stands beside it. */
record PlanParagraph(
        UUID element,
        String path,
        String code,
        ElementKind kind,
        String carrier,
        List<WordRun> words,
        List<IndicatorLine> indicators,
        List<BudgetLine> budget,
        List<Note> notes) {

    /** Of prose that is shown as it reads, not as it has changed: a safe piece of a page; else empty. */
    public String formatted() {
        return kind == ElementKind.TEXT && words.size() == 1 && words.getFirst().change() == WordRun.Change.SAME
                ? Markdown.html(words.getFirst().text())
                : "";
    }

    /** The permanent address within the page. */
    public String anchor() {
        return "o" + code;
    }

    /** {@code text}'s lines; where {@code changes} speak of one, with what went and came, and removed ones in their place. */
    static List<PlanParagraph> of(PlanText text, List<ElementChange> changes) {
        var changed = new HashMap<UUID, ElementChange>();
        changes.forEach(change -> changed.put(change.element(), change));
        var paragraphs = new ArrayList<PlanParagraph>();
        for (var line : text.lines()) {
            var change = changed.get(line.id());
            paragraphs.add(new PlanParagraph(
                    line.id(),
                    line.path(),
                    line.code(),
                    line.kind(),
                    line.carrier(),
                    change == null ? unchanged(line) : change.words(),
                    text.indicatorsOf(line),
                    text.budgetOf(line),
                    List.of()));
        }
        for (var change : changes) {
            if (change.after() == null) {
                paragraphs.add(new PlanParagraph(
                        change.element(),
                        change.path(),
                        change.code(),
                        change.kind(),
                        "",
                        change.words(),
                        List.of(),
                        List.of(),
                        List.of()));
            }
        }
        paragraphs.sort(Comparator.comparing(PlanParagraph::path));
        return paragraphs;
    }

    PlanParagraph with(List<Note> beside) {
        return new PlanParagraph(element, path, code, kind, carrier, words, indicators, budget, beside);
    }

    private static List<WordRun> unchanged(PlanLine line) {
        return List.of(new WordRun(WordRun.Change.SAME, line.wording()));
    }
}
