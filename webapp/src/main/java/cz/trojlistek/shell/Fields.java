package cz.trojlistek.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.Rehearsal;
import cz.trojlistek.kernel.RuleViolation;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * The body of a form: fields one under the other, a summary of what is wrong on top, the buttons at the end. A field's
 * name is the name its use case gives it ({@link RuleViolation#field()}). Whatever a rule or another person's change
 * says, what was typed stays. In a {@link DraftedForm} it is kept while it is typed; elsewhere who would lose it by leaving is
 * asked first.
 */
public class Fields extends Div implements BeforeLeaveObserver {

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Set<String> optional = new HashSet<>();
    private final Map<String, Supplier<@Nullable String>> checks = new LinkedHashMap<>();
    private final Problems problems = new Problems();
    private final Div body = new Div();
    private final Div buttons = new Div();
    private final Unsaved unsaved = new Unsaved(this);
    private int seen;
    private transient Function<List<Object>, Component> met = now -> new Div();

    public Fields() {
        addClassName("form");
        body.addClassName("fields");
        buttons.addClassNames("row", "buttons");
        super.add(problems, body, buttons);
        buttons.setVisible(false);
    }

    /** A field that must be filled in. Say so with {@code setRequiredIndicatorVisible(true)} to have all gaps told at once. */
    public <C extends Component> C add(String name, C field) {
        fields.put(name, field);
        field.getElement().getThemeList().add("helper-above-field"); // what helps to answer stands before the answer
        saysOnlyWhatItMay(field);
        body.add(field);
        unsaved.add(name, field);
        return field;
    }

    /** A list to choose from is a button to a reader of the screen, and those are never required. */
    static void saysOnlyWhatItMay(Component field) {
        if (field instanceof Select<?> select) {
            select.getElement().executeJs("""
                    setTimeout(() => this.querySelector('vaadin-select-value-button')?.removeAttribute('aria-required'))""");
        }
    }

    /** A field that may stay empty; its label says so. */
    public <C extends Component> C optional(String name, C field) {
        if (field instanceof HasLabel labelled) {
            labelled.setLabel(labelled.getLabel() + " (" + getTranslation("form.optional") + ")");
        }
        optional.add(name);
        return add(name, field);
    }

    /** What the form itself can say of a field, or of several at one of them: a complaint, or null. Told with all gaps. */
    public Fields check(String name, Supplier<@Nullable String> complaint) {
        checks.put(name, complaint);
        return this;
    }

    /** Text, headings, notes between the fields. */
    public <C extends Component> C text(C words) {
        body.add(words);
        return words;
    }

    /** Fields that belong side by side, two in a row, one on a phone. */
    public void beside(Runnable fieldsInRow) {
        var before = body.getComponentCount();
        fieldsInRow.run();
        var row = new Div(body.getChildren().skip(before).toArray(Component[]::new));
        row.addClassName("cols-2");
        body.add(row);
    }

    /** Says which version of the thing the form was filled from, for use cases that refuse to overwrite another one. */
    public Fields saw(int version) {
        seen = version;
        return this;
    }

    /** The version the person has seen: that of {@link #saw}, or the one a refusal has told of since. */
    public int seen() {
        return seen;
    }

    /** What is offered to who met another's text, below what stands there now ({@link ChangedMeanwhile#now}). */
    public Fields whenMet(Function<List<Object>, Component> offer) {
        met = offer;
        return this;
    }

    /** For what means nothing without something that is not kept: no {@link DraftedForm} keeps it, who leaves is asked. */
    public Fields notDrafted() {
        unsaved.notKept();
        return this;
    }

    /** The one button the form is for, named by its outcome. */
    public Button primary(String textKey, Runnable useCase, Runnable done) {
        var button = button(textKey, () -> run(useCase, done));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    /** As {@link #primary}, for what binds others: asks once more, with what will be recorded and not be refused. */
    public Button binding(
            String textKey, Rehearsal rehearsal, Supplier<Component> record, Runnable useCase, Runnable done) {
        var text = getTranslation(textKey);
        var button = button(textKey, () -> {
            if (complete() && goesThrough(() -> rehearsal.of(useCase))) {
                Confirm.ask(text + "?", text, () -> run(useCase, done), record.get());
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    /** Another outcome, for example to return a thing with a reason. */
    public Button secondary(String textKey, Runnable useCase, Runnable done) {
        return button(textKey, () -> run(useCase, done));
    }

    /** Takes away what the form is about, whatever stands in its fields; asks first. */
    public Button removal(String textKey, String question, Runnable useCase, Runnable done) {
        var text = getTranslation(textKey);
        return button(textKey, () -> {
            clear();
            Confirm.ask(question, text, () -> attempt(useCase, done));
        });
    }

    /** A way out that changes nothing. */
    public Button leave(String textKey, Runnable away) {
        var button = new Button(getTranslation(textKey), click -> away.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        place(button);
        return button;
    }

    private Button button(String textKey, Runnable press) {
        var button = new Button(getTranslation(textKey));
        button.setDisableOnClick(true); // a second click must not do it twice
        button.addClickListener(click -> {
            try {
                press.run();
            } finally {
                button.setEnabled(true);
            }
        });
        place(button);
        return button;
    }

    private void place(Button button) {
        buttons.add(button);
        buttons.setVisible(true);
    }

    /** Runs the use case and shows what it refuses; true when it went through. Any other exception is a bug and flies on. */
    public boolean run(Runnable useCase, Runnable done) {
        return complete() && attempt(useCase, done);
    }

    private boolean attempt(Runnable useCase, Runnable done) {
        if (!goesThrough(useCase)) {
            return false;
        }
        unsaved.settled();
        done.run();
        return true;
    }

    private boolean goesThrough(Runnable useCase) {
        try {
            useCase.run();
            return true;
        } catch (RuleViolation violation) {
            show(violation);
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            problems.conflict(List.of(), new Div());
        }
        return false;
    }

    /** Takes every complaint away. */
    public void clear() {
        problems.clear();
        all().values().forEach(field -> mark(field, null));
    }

    /** Puts a refusal where it belongs: at its field, and in the summary, which gets the focus. */
    public void show(RuleViolation violation) {
        if (violation instanceof ChangedMeanwhile told) {
            seen = told.otherVersion();
            problems.conflict(told.now(), met.apply(told.now()));
            return;
        }
        if (violation instanceof RowsUnusable several) {
            var name = fields.entrySet().stream()
                    .filter(field -> field.getValue() == several.rows())
                    .findFirst()
                    .orElseThrow(() -> several)
                    .getKey();
            several.byField().forEach((part, one) -> complain(name + "." + part, said(one)));
        } else {
            complain(violation.field(), said(violation));
        }
        problems.announce();
    }

    private String said(RuleViolation violation) {
        return getTranslation(violation.code(), violation.arguments());
    }

    /** The fields, and those in the rows of each: {@code decisions.0.wording}. */
    private Map<String, Component> all() {
        var all = new LinkedHashMap<String, Component>();
        fields.forEach((name, field) -> {
            all.put(name, field);
            if (field instanceof Rows<?> rows) {
                rows.parts().forEach((part, inRow) -> all.put(name + "." + part, inRow));
            }
        });
        return all;
    }

    /** Says everything the form knows to be missing or wrong, all at once. */
    private boolean complete() {
        clear();
        all().forEach((name, field) -> {
            if (field instanceof HasValue<?, ?> value && value.isEmpty()) {
                var unreadable = Unreadable.in(field);
                if (unreadable != null) {
                    complain(name, unreadable);
                } else if (value.isRequiredIndicatorVisible() && !optional.contains(name)) {
                    complain(name, getTranslation("form.required"));
                }
            }
        });
        checks.forEach((name, check) -> {
            var complaint = check.get();
            if (complaint != null) {
                complain(name, complaint);
            }
        });
        return !problems.announce();
    }

    private void complain(@Nullable String name, String sentence) {
        var field = name == null ? null : nearest(name);
        if (field == null) {
            problems.add(sentence, null);
            return;
        }
        mark(field, sentence);
        problems.add(whose(field) + sentence, () -> {
            if (field instanceof Focusable<?> focusable) {
                focusable.focus();
            }
            field.getElement().executeJs("this.scrollIntoView({block: 'center'})");
        });
    }

    /** The field of this name, or the row or list of rows it would stand in. */
    private @Nullable Component nearest(String name) {
        var all = all();
        var there = name;
        while (!all.containsKey(there) && there.contains(".")) {
            there = there.substring(0, there.lastIndexOf('.'));
        }
        return all.get(there);
    }

    /** The label of the field, after the number of its row if it stands in one. */
    private String whose(Component field) {
        var label = field instanceof HasLabel labelled && labelled.getLabel() != null ? labelled.getLabel() + ": " : "";
        return fields.values().stream()
                        .filter(Rows.class::isInstance)
                        .map(rows -> ((Rows<?>) rows).numberOf(field))
                        .filter(number -> !number.isEmpty())
                        .findFirst()
                        .orElse("")
                + label;
    }

    private static void mark(Component field, @Nullable String sentence) {
        if (field instanceof HasValidationProperties validated) {
            validated.setErrorMessage(sentence);
            validated.setInvalid(sentence != null);
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        unsaved.opened();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent leaving) {
        unsaved.ask(leaving);
    }

    /** Enter in a one-line field does what the primary button does. */
    public void enterPresses(Button primary) {
        primary.addClickShortcut(Key.ENTER).listenOn(body);
    }
}
