package cz.trojlistek.replay;

import cz.trojlistek.kernel.RuleViolation;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.transaction.support.TransactionTemplate;

/** Tries what the product has to refuse, at the moment it has to refuse it, and leaves nothing behind. */
final class Attempts {

    private final List<Map<String, Object>> checks;
    private final ReplayReport report;
    private final TransactionTemplate transaction;
    private final Set<Map<String, Object>> tried = new HashSet<>();

    Attempts(List<Map<String, Object>> checks, ReplayReport report, TransactionTemplate transaction) {
        this.checks =
                checks.stream().filter(check -> check.containsKey("attempt")).toList();
        this.report = report;
        this.transaction = transaction;
    }

    /**
     * Runs {@code steps} for each check of this name and kind; they must be refused by the rule of this code: a refusal for another reason proves nothing.
     */
    void refuse(String name, Predicate<Map<String, Object>> kind, String code, Runnable steps) {
        checks.stream()
                .filter(check -> name.equals(check.get("attempt")) && kind.test(check))
                .forEach(check -> refuse(check, code, steps));
    }

    /** Attempts that no step of the replay has tried. */
    List<Map<String, Object>> untried() {
        return checks.stream().filter(check -> !tried.contains(check)).toList();
    }

    private void refuse(Map<String, Object> check, String code, Runnable steps) {
        tried.add(check);
        var wanted = "refused".equals(check.get("is"));
        try {
            transaction.executeWithoutResult(status -> {
                status.setRollbackOnly();
                steps.run();
            });
            report.check("attempt " + check, !wanted, "the product let it happen");
        } catch (RuleViolation refusal) {
            report.check(
                    "attempt " + check + " (" + refusal.code() + ")",
                    wanted && refusal.code().equals(code),
                    "refused by " + refusal.code());
        }
    }
}
