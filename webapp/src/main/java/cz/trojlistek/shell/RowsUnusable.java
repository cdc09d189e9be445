package cz.trojlistek.shell;

import cz.trojlistek.kernel.RuleViolation;
import java.util.LinkedHashMap;
import java.util.Map;

/** What rules say of several rows of {@link Rows}, each at its row. */
final class RowsUnusable extends RuleViolation {

    private final transient Map<String, RuleViolation> byField = new LinkedHashMap<>();
    private final transient Rows<?> rows;

    RowsUnusable(Rows<?> rows) {
        super("form.required");
        this.rows = rows;
    }

    void add(int row, RuleViolation violation) {
        byField.put(violation.field() == null ? String.valueOf(row) : row + "." + violation.field(), violation);
    }

    void throwIfAny() {
        if (!byField.isEmpty()) {
            throw this;
        }
    }

    Rows<?> rows() {
        return rows;
    }

    /** By the number of the row and the name of the field in it, as {@link Rows#parts()} names them. */
    Map<String, RuleViolation> byField() {
        return byField;
    }
}
