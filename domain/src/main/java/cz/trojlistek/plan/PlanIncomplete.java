package cz.trojlistek.plan;

import cz.trojlistek.kernel.RuleViolation;
import java.util.List;
import java.util.stream.Collectors;

/** The plan cannot be frozen yet; says what is missing where (BR-112, BR-113). */
public class PlanIncomplete extends RuleViolation {

    private final transient List<Missing> missing;

    PlanIncomplete(List<Missing> missing) {
        this("plan.incomplete", missing);
    }

    PlanIncomplete(String code, List<Missing> missing) {
        super(
                code,
                missing.size(),
                missing.stream().map(Missing::code).distinct().limit(10).collect(Collectors.joining(", ")));
        this.missing = List.copyOf(missing);
    }

    public List<Missing> missing() {
        return missing;
    }
}
