package cz.trojlistek.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import cz.trojlistek.analysis.AnsweredNeeds.Goal;
import cz.trojlistek.analysis.CollectExamples;
import cz.trojlistek.analysis.CollectExamples.ExampleRow;
import cz.trojlistek.analysis.ExampleWords;
import cz.trojlistek.shell.Card;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.InPlace;
import cz.trojlistek.shell.Section;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Examples of good practice from elsewhere with the goals they are for, which the coordinator adds to. */
class Examples extends Section {

    private final transient CollectExamples collect;
    private final UUID cycle;
    private final transient List<Goal> goals;
    private final transient Runnable changed;

    Examples(CollectExamples collect, UUID cycle, boolean open, Runnable changed) {
        super(I18NProvider.translate("analysis.examples"));
        this.collect = collect;
        this.cycle = cycle;
        this.changed = changed;
        goals = collect.goals(cycle);
        var rows = collect.examples(cycle, 0, 100);
        if (rows.isEmpty()) {
            add(new Paragraph(getTranslation("analysis.examples.none")));
        }
        var beside = new Div();
        beside.addClassName("trio");
        rows.forEach(row -> beside.add(card(row, open)));
        add(beside);
        if (open) {
            add(new Card(getTranslation("analysis.example.new"), new Words(null).adding()));
        }
    }

    private Component card(ExampleRow row, boolean open) {
        var card = new Card(new H3(row.place()), new Paragraph(row.text()));
        if (row.chapter() != null) {
            card.add(new Paragraph(new Anchor(
                    "plans/" + cycle + "/text?version=0&chapter=" + row.chapter(),
                    getTranslation("analysis.example.for", row.goalWords()))));
        }
        if (open) {
            card.add(new InPlace(row.id(), row.place(), () -> new Words(row).correcting(row)));
        }
        return card;
    }

    /** What is asked of an example. */
    private final class Words {

        private final Fields fields = new Fields();
        private final TextField place = fields.add("place", new TextField(getTranslation("analysis.example.place")));
        private final TextArea text = fields.add("text", new TextArea(getTranslation("analysis.example.text")));
        private final ComboBox<Goal> goal =
                fields.optional("goal", new ComboBox<>(getTranslation("analysis.example.goal")));

        Words(@Nullable ExampleRow row) {
            place.setRequiredIndicatorVisible(true);
            text.setRequiredIndicatorVisible(true);
            goal.setItems(goals);
            goal.setItemLabelGenerator(Goal::words);
            if (row != null) {
                place.setValue(row.place());
                text.setValue(row.text());
                goals.stream()
                        .filter(one -> one.id().equals(row.goal()))
                        .findFirst()
                        .ifPresent(goal::setValue);
                fields.saw(row.version());
            }
        }

        private ExampleWords words() {
            var chosen = goal.getValue();
            return new ExampleWords(place.getValue(), text.getValue(), chosen == null ? null : chosen.id());
        }

        Fields adding() {
            fields.secondary("analysis.example.add", () -> collect.collect(cycle, words()), changed);
            return fields;
        }

        Fields correcting(ExampleRow row) {
            fields.secondary(
                    "analysis.example.save",
                    () -> collect.correct(row.id(), fields.seen(), words()),
                    () -> done(row.id()));
            fields.removal(
                    "analysis.example.remove",
                    getTranslation("analysis.example.remove-ask", row.place()),
                    () -> collect.remove(row.id(), fields.seen()),
                    () -> done(row.id()));
            return fields;
        }

        private void done(UUID example) {
            changed.run();
            InPlace.backTo(example);
        }
    }
}
