package cz.trojlistek.kernel;

import org.jspecify.annotations.Nullable;

/**
 * A business rule said no and nothing has changed. The user sees the translation of {@link #code()}, at {@link #field()}
 * when the rule speaks of one field; anything else that is thrown is a bug.
 */
public abstract class RuleViolation extends RuntimeException {

    private final String code;
    private final transient Object[] arguments;
    private @Nullable String field;

    protected RuleViolation(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = arguments;
    }

    /** Names the field of the form that the rule speaks of, by the name the use case gives it. */
    protected final void at(String field) {
        this.field = field;
    }

    /** The key of the sentence in the message bundles. */
    public String code() {
        return code;
    }

    public Object[] arguments() {
        return arguments.clone();
    }

    public @Nullable String field() {
        return field;
    }
}
