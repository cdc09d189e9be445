package cz.trojlistek.consultation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import cz.trojlistek.consultation.ReadConsultations.Head;
import cz.trojlistek.consultation.RunConsultation;
import cz.trojlistek.plan.ReadPlan;
import cz.trojlistek.plan.ReadPlan.ElementChange;
import cz.trojlistek.shell.ChangedWords;
import cz.trojlistek.shell.Fields;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Links an accepted comment to the paragraph that changed because of it, and shows the change (BR-125). */
class LinkFields extends Fields {

    private static final int MOST = 500;

    final Select<ElementChange> change = new Select<>();

    private final Div difference = new Div();

    LinkFields(
            RunConsultation run,
            ReadPlan plans,
            Head head,
            @Nullable UUID linked,
            Supplier<UUID> comment,
            Runnable done) {
        var changes = plans.compare(head.cycle().id(), head.facts().draftVersion(), 0, 0, MOST);
        change.setLabel(getTranslation("consultation.change"));
        change.setHelperText(
                getTranslation("consultation.change-help", head.facts().draftVersion()));
        change.setRequiredIndicatorVisible(true);
        change.setWidthFull();
        change.setItems(changes);
        change.setItemLabelGenerator(
                one -> one.code() + " " + shortened(one.after() == null ? one.before() : one.after()));
        change.addValueChangeListener(chosen -> show(chosen.getValue()));
        add("change", change);
        text(difference);
        if (changes.isEmpty()) {
            text(new Paragraph(getTranslation("consultation.change-none")));
        }
        text(new Anchor("plans/" + head.cycle().id() + "/text", getTranslation("consultation.change-editor")));
        changes.stream().filter(one -> one.element().equals(linked)).findFirst().ifPresent(change::setValue);
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
