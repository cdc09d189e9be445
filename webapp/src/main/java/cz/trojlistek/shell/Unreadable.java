package cz.trojlistek.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;
import org.jspecify.annotations.Nullable;

/** What is typed and is no day, time or number: the field is empty to the server, yet not to the person. */
final class Unreadable {

    private Unreadable() {}

    /** What an empty field says about the text in it, or null where there is none. */
    static @Nullable String in(Component field) {
        return field instanceof HasValidator<?> typed ? said(typed) : null;
    }

    /** Asked with a context, a validator leaves out whether the field is required. */
    @SuppressWarnings("unchecked")
    private static <V> @Nullable String said(HasValidator<V> field) {
        var verdict = field.getDefaultValidator().apply(((HasValue<?, V>) field).getValue(), new ValueContext());
        if (!verdict.isError()) {
            return null;
        }
        var sentence = verdict.getErrorMessage();
        return sentence.isBlank() ? Sentences.of("number.unreadable", Sentences.spoken()) : sentence;
    }
}
