package cz.trojlistek.bench;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Keeps what every committed transaction of the measuring thread cost, with the statements it sent. Both sides are
 * written down by the same hand; what is rolled back is not work done.
 */
class Ledger implements TransactionExecutionListener {

    /**
     * One committed transaction.
     *
     * @param name the use case, or empty where the engine opened the transaction itself
     * @param commits of all connections while it lasted: more than one would be a second durable write
     * @param statements by kind and by owner of the table, for example {@code insert engine}
     */
    record Entry(
            String name,
            long nanos,
            long databaseNanos,
            int commits,
            boolean movedProcess,
            Map<String, Integer> statements) {

        /** A person asked for it; nobody asks for what the engine does by itself. */
        boolean isRequest() {
            return !name.isEmpty();
        }

        int statementCount() {
            return statements.values().stream().mapToInt(Integer::intValue).sum();
        }

        boolean wrote() {
            return statements.keySet().stream().anyMatch(kind -> !kind.startsWith("select"));
        }
    }

    private static final class Open {
        final String name;
        final long begun = System.nanoTime();
        final Map<String, Integer> statements = new TreeMap<>();
        long databaseNanos;
        int commits;
        boolean movedProcess;

        Open(String name) {
            this.name = name;
        }
    }

    private final Thread measured = Thread.currentThread();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Entry> entries = new ArrayList<>();

    /** What was written down since the last call. */
    List<Entry> take() {
        var taken = List.copyOf(entries);
        entries.clear();
        return taken;
    }

    /** Steps that need no transaction, written down as if they were one. */
    <T> T written(String name, Supplier<T> steps) {
        open.push(new Open(name));
        var answer = steps.get();
        close();
        return answer;
    }

    void statement(String sql, int count, long nanos) {
        var now = here();
        if (now != null && count > 0) {
            var kind = kind(sql);
            now.statements.merge(kind, count, Integer::sum);
            now.databaseNanos += nanos;
            now.movedProcess |= kind.endsWith("engine") && !kind.startsWith("select");
        }
    }

    void committed(long nanos) {
        if (Thread.currentThread() == measured) {
            open.forEach(one -> one.commits++);
            var now = open.peek();
            if (now != null) {
                now.databaseNanos += nanos;
            }
        }
    }

    private @Nullable Open here() {
        return Thread.currentThread() == measured ? open.peek() : null;
    }

    private static String kind(String sql) {
        var text = sql.strip().toLowerCase(Locale.ROOT);
        var verb = text.startsWith("insert")
                ? "insert"
                : text.startsWith("update") ? "update" : text.startsWith("delete") ? "delete" : "select";
        var owner = text.contains("act_")
                ? "engine"
                : text.contains("inbox_task") ? "inbox" : text.contains("audit_entry") ? "audit" : "domain";
        return verb + " " + owner;
    }

    @Override
    public void beforeBegin(TransactionExecution transaction) {
        if (Thread.currentThread() == measured) {
            open.push(new Open(transaction.getTransactionName()));
        }
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (Thread.currentThread() == measured) {
            close();
        }
    }

    private void close() {
        var done = open.pop();
        entries.add(new Entry(
                done.name,
                System.nanoTime() - done.begun,
                done.databaseNanos,
                done.commits,
                done.movedProcess,
                done.statements));
    }

    @Override
    public void afterRollback(TransactionExecution transaction, @Nullable Throwable failure) {
        if (Thread.currentThread() == measured) {
            open.pop();
        }
    }
}
