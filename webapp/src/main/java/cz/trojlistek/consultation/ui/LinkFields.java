package cz.trojlistek.consultation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import cz.trojlistek.consultation.ReadConsultations.Head;
import cz.trojlistek.consultation.RunConsultation;
import cz.trojlistek.plan.ComparePlans;
import cz.trojlistek.plan.ComparePlans.Wanted;
import cz.trojlistek.plan.ElementChange;
import cz.trojlistek.shell.ChangedWords;
import cz.trojlistek.shell.Fields;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Links an accepted comment to the paragraph that changed because of it, and shows the change (BR-125). */
class LinkFields extends Fields {

    final ComboBox<ElementChange> change = new ComboBox<>();

    private final Div difference = new Div();

    LinkFields(
            RunConsultation run,
            ComparePlans plans,
            Head head,
            @Nullable UUID linked,
            Supplier<UUID> comment,
            Runnable done) {
        var cycle = head.cycle().id();
        var draft = head.facts().draftVersion();
        change.setLabel(getTranslation("consultation.change"));
        change.setHelperText(getTranslation("consultation.change-help", draft));
        change.setRequiredIndicatorVisible(true);
        change.setWidthFull();
        change.setItems(query -> plans
                .list(
                        cycle,
                        draft,
                        0,
                        Wanted.holding(query.getFilter().orElse("")),
                        query.getOffset(),
                        query.getLimit())
                .list()
                .stream());
        change.setItemLabelGenerator(
                one -> one.code() + " " + shortened(one.after() == null ? one.before() : one.after()));
        change.addValueChangeListener(chosen -> show(chosen.getValue()));
        add("change", change);
        text(difference);
        if (plans.summary(cycle, draft, 0, Wanted.ALL).all() == 0) {
            text(new Paragraph(getTranslation("consultation.change-none")));
        }
        text(new Anchor("plans/" + cycle + "/text", getTranslation("consultation.change-editor")));
        if (linked != null) {
            plans.one(cycle, draft, 0, linked).ifPresent(change::setValue);
        }
        secondary(
                "consultation.link-change",
                () -> run.linkChange(comment.get(), seen(), change.getValue().element()),
                done);
    }

    private void show(@Nullable ElementChange chosen) {
        difference.removeAll();
        if (chosen != null) {
            difference.add(new ChangedWords(chosen.words()));
        }
    }

    private static String shortened(@Nullable String wording) {
        var text = wording == null ? "" : wording;
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
