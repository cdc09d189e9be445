package violations.meeting;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Breaks: rows are read to their end. */
@SuppressWarnings("unused")
public class LeavesRowsOpen {

    private final JdbcClient database;

    public LeavesRowsOpen(JdbcClient database) {
        this.database = database;
    }

    List<String> names() {
        return database.sql("select name from membership").query(String.class).stream()
                .sorted()
                .toList();
    }
}
