package cz.trojlistek.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What a replay did and found, line by line; a line is passed on as soon as it is there. */
public final class ReplayReport {

    private final Consumer<String> printer;
    private final List<String> failures = new ArrayList<>();
    private int steps;
    private int assumed;
    private int generated;
    private int skippedSteps;
    private int passedChecks;
    private int skippedChecks;

    public ReplayReport(Consumer<String> printer) {
        this.printer = printer;
    }

    void step(LocalDate day, String role, String what, String outcome, String... marks) {
        steps++;
        for (var mark : marks) {
            assumed += mark.equals("assumed") ? 1 : 0;
            generated += mark.equals("generated") ? 1 : 0;
        }
        var marked = String.join(", ", marks);
        print("%s  %-20s %s: %s%s".formatted(day, role, what, outcome, marked.isEmpty() ? "" : "  [" + marked + "]"));
    }

    void skipped(String what) {
        skippedSteps++;
        print("            skipped              " + what);
    }

    void check(String what, boolean holds, String found) {
        if (holds) {
            passedChecks++;
            print("check       holds                " + what);
        } else {
            fail(what + ", but " + found);
        }
    }

    void skippedCheck(String what) {
        skippedChecks++;
        print("check       skipped              " + what);
    }

    void fail(String what) {
        failures.add(what);
        print("check       FAILS                " + what);
    }

    /** One that counts for itself and says nothing. */
    ReplayReport quiet() {
        return new ReplayReport(line -> {});
    }

    void print(String line) {
        printer.accept(line);
    }

    public List<String> failures() {
        return List.copyOf(failures);
    }

    public boolean holds() {
        return failures.isEmpty();
    }

    public String summary() {
        return "%d steps (%d assumed, %d generated, %d skipped), checks: %d hold, %d fail, %d skipped"
                .formatted(steps, assumed, generated, skippedSteps, passedChecks, failures.size(), skippedChecks);
    }
}
