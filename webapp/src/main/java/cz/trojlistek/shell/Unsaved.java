package cz.trojlistek.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeLeaveEvent;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What was typed into a form since it was opened: kept by the {@link DraftedForm} around it, else guarded when one leaves. */
final class Unsaved implements Serializable {

    private static final int MILLIS_BETWEEN_LOOKS = 2000;
    private static final String MARK = "data-unsaved"; // the frame asks for it before the window is closed

    private final Fields form;
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Map<String, JsonNode> opened = new LinkedHashMap<>();
    private @Nullable DraftedForm draft;
    private boolean filling = true;
    private boolean kept = true;

    Unsaved(Fields form) {
        this.form = form;
    }

    void add(String name, Component field) {
        if (Typed.keepable(field)) {
            fields.put(name, field);
            watch(field);
        }
    }

    /** Guarded, even in a draft. */
    void notKept() {
        kept = false;
    }

    /** A text is looked at while it is typed, everything else when one has left the field. */
    private void watch(Component field) {
        if (field instanceof Rows<?> rows) {
            rows.eachRow(this::watch);
        }
        if (field instanceof Composed composed) {
            composed.fields().values().forEach(this::watch);
        } else if (field instanceof HasValue<?, ?> value) {
            value.addValueChangeListener(change -> changed());
        }
        if (field instanceof TextField || field instanceof TextArea) {
            field.getElement()
                    .addPropertyChangeListener("value", "input", typed -> {})
                    .throttle(MILLIS_BETWEEN_LOOKS);
        }
    }

    private void changed() {
        if (filling) {
            return;
        }
        if (draft == null) {
            form.getElement().setAttribute(MARK, any());
        } else {
            draft.save();
        }
    }

    /** What the draft was for has ended: from now on who leaves is asked. */
    void keptNoLonger() {
        draft = null;
        changed();
    }

    /** The form is on the screen, filled with what there was. */
    void opened() {
        if (filling) {
            settled();
            draft = kept ? form.findAncestor(DraftedForm.class) : null;
            if (draft != null) {
                draft.opened(form, this);
            }
            filling = false;
        }
    }

    /** What stands here now is what there is to begin with. */
    void settled() {
        fields.forEach((name, field) -> opened.put(name, Typed.of(field)));
        form.getElement().removeAttribute(MARK);
    }

    private boolean any() {
        var typed = none();
        addTo(typed);
        return !typed.isEmpty();
    }

    /** Adds what stands here otherwise than when the form was opened. */
    void addTo(ObjectNode typed) {
        fields.forEach((name, field) -> {
            var now = Typed.of(field);
            if (!now.equals(opened.get(name))) {
                typed.set(name, now);
            }
        });
    }

    /** Takes out and puts back what was typed before; false when there was nothing for this form. */
    boolean takeFrom(ObjectNode before) {
        var found = false;
        for (var field : fields.entrySet()) {
            var typed = before.remove(field.getKey());
            if (typed != null) {
                Typed.put(field.getValue(), typed);
                found = true;
            }
        }
        return found;
    }

    void ask(BeforeLeaveEvent leaving) {
        if (draft == null && any()) {
            var away = leaving.postpone();
            Confirm.ask(
                    form.getTranslation("form.leave"),
                    form.getTranslation("form.leave.yes"),
                    form.getTranslation("form.leave.no"),
                    away::proceed,
                    new Paragraph(form.getTranslation("form.leave.what")));
        }
    }

    static ObjectNode none() {
        return JsonMapper.shared().createObjectNode();
    }

    static ObjectNode read(String content) {
        return (ObjectNode) JsonMapper.shared().readTree(content);
    }
}
