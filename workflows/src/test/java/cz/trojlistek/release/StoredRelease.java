package cz.trojlistek.release;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/**
 * All rows of the product's tables and of the engine's, as an installation of a release held them. The tables themselves are
 * not stored: the migrations of a release never change, and Flyway compares them with the stored history.
 */
final class StoredRelease {

    private static final String TABLES = """
            select format('%I.%I', t.table_schema, t.table_name), string_agg(quote_ident(c.column_name), ', ' order by c.ordinal_position)
            from information_schema.tables t join information_schema.columns c using (table_schema, table_name)
            where t.table_schema in ('public', 'engine') and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
            group by 1 order by 1""";

    private static final String SEQUENCES = """
            select format('select setval(''%I.%I'', %s)', schemaname, sequencename, last_value) from pg_sequences
            where schemaname in ('public', 'engine') and last_value is not null order by 1""";

    private StoredRelease() {}

    private record Table(String name, String columns) {

        String copy(String direction) {
            return "copy %s (%s) %s".formatted(name, columns, direction);
        }
    }

    /** Each table is a line with its statement and one with its length, then so many bytes. */
    static void store(Connection database, Path file) throws SQLException, IOException {
        try (var statement = database.createStatement();
                var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            var copies = new CopyManager(database.unwrap(BaseConnection.class));
            for (var table : tables(statement)) {
                var rows = new ByteArrayOutputStream();
                copies.copyOut(table.copy("to stdout"), rows);
                if (rows.size() > 0) {
                    line(out, table.copy("from stdin"));
                    line(out, String.valueOf(rows.size()));
                    rows.writeTo(out);
                }
            }
            for (var sequence : strings(statement, SEQUENCES)) {
                line(out, sequence);
            }
        }
    }

    /** Into the same tables, emptied before. */
    static void restore(Connection database, InputStream stored) throws SQLException, IOException {
        try (var statement = database.createStatement();
                var in = new GZIPInputStream(stored)) {
            var copies = new CopyManager(database.unwrap(BaseConnection.class));
            statement.execute("set session_replication_role = replica"); // keys and triggers wait until all is there
            for (var table : tables(statement)) {
                statement.execute("delete from " + table.name());
            }
            for (var line = line(in); !line.isEmpty(); line = line(in)) {
                if (line.startsWith("copy ")) {
                    var rows = in.readNBytes(Integer.parseInt(line(in)));
                    copies.copyIn(line, new ByteArrayInputStream(rows));
                } else {
                    statement.execute(line);
                }
            }
            statement.execute("set session_replication_role = origin");
        }
    }

    private static List<Table> tables(Statement statement) throws SQLException {
        var found = new ArrayList<Table>();
        try (var rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                found.add(new Table(rows.getString(1), rows.getString(2)));
            }
        }
        return found;
    }

    private static List<String> strings(Statement statement, String query) throws SQLException {
        var found = new ArrayList<String>();
        try (var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static void line(OutputStream out, String line) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
