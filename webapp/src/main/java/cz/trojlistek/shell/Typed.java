package cz.trojlistek.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.provider.HasDataView;
import com.vaadin.flow.data.selection.MultiSelect;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What stands in a field, as JSON that can be kept and put back. Passwords and files are none of it. */
final class Typed {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Typed() {}

    static boolean keepable(Component field) {
        return !(field instanceof PasswordField) && (field instanceof HasValue<?, ?> || field instanceof Composed);
    }

    static JsonNode of(Component field) {
        if (field instanceof Rows<?> rows) {
            var all = JSON.arrayNode();
            rows.rows().forEach(row -> all.add(of(row)));
            return all;
        }
        if (field instanceof Composed composed) {
            var parts = JSON.objectNode();
            composed.fields().forEach((name, part) -> parts.set(name, of(part)));
            return parts;
        }
        if (!(field instanceof HasValue<?, ?> value) || value.isEmpty()) {
            return JSON.nullNode();
        }
        if (value.getValue() instanceof Collection<?> chosen) {
            var all = JSON.arrayNode();
            chosen.stream().map(Typed::key).sorted().forEach(all::add);
            return all;
        }
        return JSON.stringNode(key(value.getValue()));
    }

    /** What cannot be read, because the form is another one by now, is left as it stands. */
    static void put(Component field, JsonNode typed) {
        if (field instanceof Rows<?> rows) {
            if (!typed.isArray()) {
                return;
            }
            rows.clearRows();
            typed.values().forEach(row -> put(rows.addRow(), row));
        } else if (field instanceof Composed composed) {
            composed.fields().forEach((name, part) -> {
                if (typed.has(name)) {
                    put(part, typed.get(name));
                }
            });
        } else if (field instanceof HasValue<?, ?> value) {
            try {
                put(value, typed);
            } catch (DateTimeException | NumberFormatException other) {
                // a field of this name was of another kind when this was typed
            }
        }
    }

    private static void put(HasValue<?, ?> field, JsonNode typed) {
        if (typed.isNull()) {
            field.clear();
        } else if (field instanceof MultiSelect<?, ?> several) {
            choose(several, typed);
        } else if (field instanceof HasDataView<?, ?, ?>) {
            choose(field, typed.asString());
        } else {
            write(field, typed.asString());
        }
    }

    private static void write(HasValue<?, ?> field, String typed) {
        switch (field) {
            case TextField text -> text.setValue(typed);
            case TextArea text -> text.setValue(typed);
            case IntegerField number -> number.setValue(Integer.valueOf(typed));
            case BigDecimalField number -> number.setValue(new BigDecimal(typed));
            case DatePicker day -> day.setValue(LocalDate.parse(typed));
            case TimePicker time -> time.setValue(LocalTime.parse(typed));
            case DateTimePicker moment -> moment.setValue(LocalDateTime.parse(typed));
            case Checkbox box -> box.setValue(Boolean.valueOf(typed));
            default -> throw new IllegalArgumentException("no way back into " + field.getClass());
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(HasValue<?, ?> field, String key) {
        ((HasDataView<T, ?, ?>) field)
                .getGenericDataView() // of a list or of what is fetched bit by bit
                .getItems()
                .filter(item -> key(item).equals(key))
                .findFirst()
                .ifPresent(((HasValue<?, T>) field)::setValue);
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(MultiSelect<?, ?> field, JsonNode keys) {
        var wanted = keys.values().stream().map(JsonNode::asString).collect(Collectors.toSet());
        ((MultiSelect<?, T>) field)
                .setValue(((HasDataView<T, ?, ?>) field)
                        .getGenericDataView()
                        .getItems()
                        .filter(item -> wanted.contains(key(item)))
                        .collect(Collectors.toSet()));
    }

    /** A constant by its name, a line of a list by its id, anything else as it is written. */
    private static String key(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        var id = value instanceof Record line ? id(line) : null;
        return id == null ? value.toString() : id.toString();
    }

    private static @Nullable Object id(Record line) {
        return Arrays.stream(line.getClass().getRecordComponents())
                .filter(part -> part.getType() == UUID.class)
                .findFirst()
                .map(part -> read(line, part))
                .orElse(null);
    }

    private static Object read(Record line, RecordComponent part) {
        try {
            return part.getAccessor().invoke(line);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
