package cz.trojlistek.bench;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where the time of a side went: statements by kind, and the use cases that took most. */
record Profile(String side, List<Ledger.Entry> entries) {

    private static final int MOST_LINES = 15;

    void print(PrintStream out) {
        double total = entries.stream().mapToLong(Ledger.Entry::nanos).sum() / 1e6;
        double database =
                entries.stream().mapToLong(Ledger.Entry::databaseNanos).sum() / 1e6;
        out.printf(
                "  %s: %d transactions, %.0f ms, of which %.0f ms waiting for the database%n",
                side, entries.size(), total, database);
        var kinds = new TreeMap<String, Integer>();
        entries.forEach(entry -> entry.statements().forEach((kind, count) -> kinds.merge(kind, count, Integer::sum)));
        out.println("    statements: " + kinds);
        entries.stream().collect(Collectors.groupingBy(Profile::name)).entrySet().stream()
                .sorted(Comparator.comparingDouble(
                        (Map.Entry<String, List<Ledger.Entry>> one) -> -millis(one.getValue())))
                .limit(MOST_LINES)
                .forEach(one -> out.printf(
                        "    %8.1f ms  %4d x %6.2f ms, %5.1f statements  %s%n",
                        millis(one.getValue()),
                        one.getValue().size(),
                        millis(one.getValue()) / one.getValue().size(),
                        one.getValue().stream()
                                .mapToInt(Ledger.Entry::statementCount)
                                .average()
                                .orElse(0),
                        one.getKey()));
    }

    private static double millis(List<Ledger.Entry> entries) {
        return entries.stream().mapToLong(Ledger.Entry::nanos).sum() / 1e6;
    }

    private static String name(Ledger.Entry entry) {
        return entry.name().isEmpty()
                ? "jobs and the engine itself"
                : entry.name().replace("cz.trojlistek.", "");
    }
}
