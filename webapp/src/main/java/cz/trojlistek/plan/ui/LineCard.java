package cz.trojlistek.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.plan.BudgetLine;
import cz.trojlistek.plan.ElementKind;
import cz.trojlistek.plan.IndicatorLine;
import cz.trojlistek.plan.PlanLine;
import cz.trojlistek.plan.PlanText;
import cz.trojlistek.plan.WriteTogether.Writer;
import cz.trojlistek.plan.ui.Needs.Need;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.Notice;
import cz.trojlistek.shell.Prose;
import cz.trojlistek.shell.Sign;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One piece of the text: its code, its wording, its indicators, its costs; and for who may write, the editors in its place. */
class LineCard extends Div {

    private final PlanLine line;
    private final List<IndicatorLine> indicators;
    private final List<BudgetLine> budget;
    private final transient @Nullable Need need;
    private final transient @Nullable Editing editing;
    private @Nullable Component note;
    private final Div presence = new Div();
    private final Div body = new Div();
    private final Map<String, Button> buttons = new LinkedHashMap<>();
    private @Nullable UUID cycle;

    /** {@code need} is what a goal answers, if anything; without {@code editing} it is only read. */
    LineCard(PlanLine line, PlanText text, @Nullable Need need, @Nullable Editing editing) {
        this.line = line;
        this.indicators = text.indicatorsOf(line);
        this.budget = text.budgetOf(line);
        this.need = need;
        this.editing = editing;
        setId("e" + line.id());
        addClassNames("para", "depth-" + Math.min(line.depth(), 4));
        var code = new Paragraph(line.code());
        code.addClassName("no");
        body.addClassName("stack");
        presence.addClassName("small");
        presence.setVisible(false);
        add(code, new Div(presence, body));
        read();
    }

    /** Of a text that is written on: with the ways to what belongs to the piece. */
    LineCard of(UUID itsCycle) {
        cycle = itsCycle;
        read();
        return this;
    }

    /** What other features say of the piece, if anything. */
    LineCard noted(@Nullable Component under) {
        note = under;
        read();
        return this;
    }

    /** Who writes here now, and what of the own waits to be finished. */
    void writers(List<Writer> all) {
        presence.removeAll();
        all.forEach(one -> presence.add(new StateMark(
                one.mine() ? State.INFO : State.SOON,
                one.mine()
                        ? getTranslation("plan.unfinished", Dates.moment(one.since()))
                        : getTranslation(
                                "plan.writes-here",
                                one.name(),
                                Dates.moment(one.since()),
                                Dates.moment(one.until())))));
        presence.setVisible(!all.isEmpty());
    }

    private static String hour(Instant moment) {
        return Dates.time(moment.atZone(PlanningClock.PRAGUE).toLocalTime());
    }

    /** Puts the keyboard to what can be done with the piece. */
    void focus() {
        Optional.ofNullable(buttons.get("plan.edit")).ifPresent(Button::focus);
    }

    UUID piece() {
        return line.id();
    }

    /** Back from an editor that has changed nothing, to the button that opened it. */
    private Runnable back(String opener) {
        return () -> {
            read();
            Optional.ofNullable(buttons.get(opener)).ifPresent(Button::focus);
        };
    }

    private void read() {
        body.removeAll();
        buttons.clear();
        if (line.kind() == ElementKind.CHAPTER) {
            body.add(new H2(line.wording()));
            if (editing != null) {
                body.add(actions(editing));
            }
            return;
        }
        body.add(line.kind() == ElementKind.TEXT ? new Prose(line.wording()) : named());
        if (!line.carrier().isEmpty()) {
            var carrier = new Paragraph(getTranslation("plan.carried-by", line.carrier()));
            carrier.addClassNames("small", "muted");
            body.add(carrier);
        }
        if (need != null) {
            var answers = new Paragraph(new Anchor(need.link(), getTranslation("plan.answers", need.words())));
            answers.addClassNames("small", "muted");
            body.add(answers);
        }
        indicators.forEach(indicator -> body.add(indicator(indicator)));
        if (!budget.isEmpty()) {
            body.add(new BudgetWords(budget));
        }
        if (note != null) {
            body.add(note);
        }
        if (cycle != null) {
            body.add(ways(cycle));
        }
        if (editing != null) {
            body.add(actions(editing));
        }
    }

    /** What is not prose says what it is. */
    private Paragraph named() {
        var kind = new Span(getTranslation("plan.kind." + line.kind()) + "\u00a0" + line.code() + " ");
        kind.addClassName("strong");
        var wording = new Paragraph(kind, new Span(line.wording()));
        wording.addClassName("plan-text");
        return wording;
    }

    private Component ways(UUID itsCycle) {
        var ways = new Div();
        ways.addClassNames("row", "small", "notes");
        if (line.kind().measurable()) {
            ways.add(way(ChainView.of(itsCycle, line.id()), "plan.chain"));
        }
        ways.add(way(ElementHistoryView.of(itsCycle, line.id()), "plan.history"));
        return ways;
    }

    private Anchor way(String address, String key) {
        var way = new Anchor(address, getTranslation(key));
        way.setAriaLabel(getTranslation(key) + ": " + line.code());
        return way;
    }

    private Component indicator(IndicatorLine indicator) {
        var words = new IndicatorWords(indicator);
        if (editing == null) {
            return words;
        }
        var editor = editing;
        var edit = small(
                "plan.indicator.edit",
                Sign.EDIT,
                indicator,
                back -> replace(IndicatorEditor.correcting(indicator, editor, back)));
        var remove = small(
                "plan.indicator.remove",
                Sign.CROSS,
                indicator,
                back -> confirm(
                        getTranslation("plan.indicator.remove.sure", indicator.name()),
                        () -> editor.write().removeIndicator(indicator.id()),
                        editor.changed(line.id()),
                        back));
        return new Div(words, edit, remove);
    }

    private Component actions(Editing editor) {
        var row = new Div();
        row.addClassNames("row", "act");
        row.add(small("plan.edit", Sign.EDIT, () -> write(editor)));
        if (!line.kind().children().isEmpty()) {
            row.add(small(
                    "plan.add-below",
                    Sign.PLUS,
                    () -> append(new AddEditor(line.id(), line.kind().children(), editor, back("plan.add-below")))));
        }
        if (line.kind().measurable()) {
            row.add(small(
                    "plan.indicator.new",
                    Sign.FLAG,
                    () -> append(IndicatorEditor.adding(line.id(), editor, back("plan.indicator.new")))));
        }
        if (line.kind() == ElementKind.MEASURE) {
            row.add(small(
                    "plan.budget.edit",
                    Sign.HALF,
                    () -> append(new BudgetEditor(line, budget, editor, back("plan.budget.edit")))));
        }
        if (line.kind() == ElementKind.GOAL && !editor.needs().isEmpty()) {
            row.add(small("plan.answer", Sign.LINK, () -> append(answer(editor))));
        }
        if (line.parent() != null) {
            row.add(small("plan.move", Sign.THEN, () -> append(new MoveEditor(line, editor, back("plan.move")))));
        }
        if (line.kind() == ElementKind.TEXT) {
            row.add(small("plan.split", Sign.HALF, () -> replace(new SplitEditor(line, editor, back("plan.split")))));
        }
        if (removable()) {
            row.add(small(
                    "plan.remove",
                    Sign.CROSS,
                    () -> confirm(
                            getTranslation("plan.remove.sure", line.code()),
                            () -> editor.write().remove(line.id()),
                            editor.changed(line.parent() == null ? line.id() : line.parent()),
                            back("plan.remove"))));
        }
        return row;
    }

    private void write(Editing editor) {
        try {
            replace(KeptWording.of(line, editor, back("plan.edit"), () -> write(editor)));
        } catch (RuleViolation frozen) {
            Notice.refused(getTranslation(frozen.code(), frozen.arguments()));
        }
    }

    private boolean removable() {
        return switch (line.kind()) {
            case VISION, SYSTEM_PRIORITY -> false;
            case CHAPTER -> line.groupId() == null;
            default -> true;
        };
    }

    private Fields answer(Editing editor) {
        var fields = new Fields().saw(line.editVersion());
        var field = fields.optional("problem", new NeedField(editor.needs()));
        if (editor.needs().of(line.problem()) != null) {
            field.setValue(line.problem());
        }
        fields.secondary(
                "plan.answer.save",
                () -> editor.write().answer(line.id(), fields.seen(), field.chosen()),
                editor.changed(line.id()));
        fields.leave("form.cancel", back("plan.answer"));
        return fields;
    }

    private void confirm(String question, Runnable useCase, Runnable done, Runnable back) {
        var fields = new Fields();
        fields.text(Note.banner(State.SOON, question));
        fields.secondary("plan.remove.yes", useCase, done);
        fields.leave("form.cancel", back);
        append(fields);
    }

    private void replace(Component editor) {
        body.removeAll();
        body.add(editor);
        begin(editor);
    }

    /** Below what is read, in place of the actions. */
    private void append(Component editor) {
        read();
        body.getComponentAt(body.getComponentCount() - 1).removeFromParent();
        body.add(editor);
        begin(editor);
    }

    /** The button that opened the editor is gone; its first field or button has the keyboard. */
    private static void begin(Component editor) {
        editor.getElement()
                .executeJs(
                        "setTimeout(() => this.querySelector('.fields :is(vaadin-select-value-button, input, textarea), .buttons vaadin-button')?.focus())");
    }

    private Button small(String key, Sign sign, Runnable gesture) {
        var button = small(key, sign, line.code(), gesture);
        buttons.put(key, button);
        return button;
    }

    /** At one of several indicators: called by its name; the gesture is given the way back to this very button. */
    private Button small(String key, Sign sign, IndicatorLine indicator, Consumer<Runnable> gesture) {
        var opener = key + indicator.id();
        var button = small(key, sign, indicator.name(), () -> gesture.accept(back(opener)));
        buttons.put(opener, button);
        return button;
    }

    private Button small(String key, Sign sign, String called, Runnable gesture) {
        var button = new Button(getTranslation(key), sign.icon(), click -> gesture.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation(key) + ": " + called);
        return button;
    }
}
