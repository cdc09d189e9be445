package cz.trojlistek.alignment.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import cz.trojlistek.alignment.AlignPlans;
import cz.trojlistek.alignment.AlignmentKind;
import cz.trojlistek.alignment.Link;
import cz.trojlistek.shell.Fields;
import java.util.UUID;

/** How the two stand to each other, as the own side says it. */
class SayFields extends Fields {

    private final Select<AlignmentKind> kind = add("kind", new Select<>());
    private final TextArea reason = optional("reason", new TextArea(getTranslation("alignment.reason")));

    private SayFields() {
        kind.setLabel(getTranslation("alignment.kind"));
        kind.setItems(AlignmentKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("alignment.choice." + one));
        kind.setRequiredIndicatorVisible(true);
        kind.addClassName("w-l");
        reason.setHelperText(getTranslation("alignment.reason.help"));
        reason.setMaxLength(1000);
        check(
                "reason",
                () -> kind.getValue() == AlignmentKind.CONFLICTS
                                && reason.getValue().isBlank()
                        ? getTranslation("alignment.reason.missing")
                        : null);
    }

    /** The first word of the own side about {@code other}. */
    static SayFields first(UUID own, UUID other, AlignPlans align, Runnable done) {
        var fields = new SayFields();
        fields.secondary(
                "alignment.say", () -> align.state(own, other, fields.kind.getValue(), fields.reason.getValue()), done);
        return fields;
    }

    /** Another word instead of {@code said}, or none any more. */
    static SayFields again(Link.Said said, AlignPlans align, Runnable done) {
        var fields = new SayFields();
        fields.saw(said.version());
        fields.kind.setValue(said.kind());
        fields.reason.setValue(said.reason());
        fields.secondary(
                "alignment.save",
                () -> align.change(said.id(), fields.seen(), fields.kind.getValue(), fields.reason.getValue()),
                done);
        fields.removal(
                "alignment.take-back",
                fields.getTranslation("alignment.take-back.sure"),
                () -> align.takeBack(said.id()),
                done);
        return fields;
    }
}
