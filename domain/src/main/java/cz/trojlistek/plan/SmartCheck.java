package cz.trojlistek.plan;

import cz.trojlistek.kernel.Trail;
import jakarta.persistence.Embeddable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The five questions an indicator has to answer (Chomutov 2014, slide 16). {@code ambitious} is the A of that source. */
@Embeddable
public record SmartCheck(boolean specific, boolean measurable, boolean ambitious, boolean realistic, boolean timely) {

    public static final SmartCheck PASSED = new SmartCheck(true, true, true, true, true);

    public boolean passed() {
        return specific && measurable && ambitious && realistic && timely;
    }

    /** For the trail: which of the five it does not pass (BR-113). */
    String told() {
        var failed = Stream.of(
                        specific ? "" : "SPECIFIC",
                        measurable ? "" : "MEASURABLE",
                        ambitious ? "" : "AMBITIOUS",
                        realistic ? "" : "REALISTIC",
                        timely ? "" : "TIMELY")
                .filter(name -> !name.isEmpty())
                .map(name -> Trail.text("plan.smart." + name))
                .collect(Collectors.joining(", "));
        return failed.isEmpty() ? Trail.text("plan.smart.passed") : Trail.fact("smart-not", failed);
    }
}
