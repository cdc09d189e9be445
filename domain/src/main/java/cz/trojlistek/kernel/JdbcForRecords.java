package cz.trojlistek.kernel;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.stereotype.Component;

/**
 * Reads rows into records without exceptions. Spring asks the driver for the column {@code startsAt} before it asks for
 * {@code starts_at}, and for an {@link Instant} before it asks in another way (pgjdbc issue 1325): each time, in each row, the
 * driver throws. Of a page of meetings a good part of the time went there.
 */
@Component
class JdbcForRecords extends JdbcTemplate {

    JdbcForRecords(DataSource source) {
        super(source);
    }

    @Override
    public <T extends @Nullable Object> T query(
            PreparedStatementCreator creator, @Nullable PreparedStatementSetter setter, ResultSetExtractor<T> extractor)
            throws DataAccessException {
        return super.query(creator, setter, rows -> extractor.extractData(forRecords(rows)));
    }

    private static ResultSet forRecords(ResultSet rows) {
        return (ResultSet) Proxy.newProxyInstance(
                JdbcForRecords.class.getClassLoader(), new Class<?>[] {ResultSet.class}, new Rows(rows));
    }

    private static final class Rows implements InvocationHandler {

        private final ResultSet rows;
        private final Map<String, Integer> columns = new HashMap<>();

        Rows(ResultSet rows) {
            this.rows = rows;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] given) throws Throwable {
            if (given != null && given.length == 1 && given[0] instanceof String name && isFindColumn(method)) {
                return column(name);
            }
            if (given != null && given.length == 2 && given[1] == Instant.class && given[0] instanceof Integer column) {
                return moment(column);
            }
            try {
                return method.invoke(rows, given);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }

        private static boolean isFindColumn(Method method) {
            return method.getName().equals("findColumn");
        }

        /** By its own name, or by that of the property it belongs to. */
        private int column(String name) throws SQLException {
            if (columns.isEmpty()) {
                var labels = rows.getMetaData();
                for (int i = labels.getColumnCount(); i > 0; i--) { // of two with one name the driver finds the first
                    columns.put(labels.getColumnLabel(i).toLowerCase(Locale.ROOT), i);
                }
            }
            var known = columns.get(name);
            if (known == null) {
                known = columns.get(name.toLowerCase(Locale.ROOT));
                if (known == null) {
                    known = columns.get(JdbcUtils.convertPropertyNameToUnderscoreName(name));
                }
                if (known == null) {
                    known = rows.findColumn(name);
                }
                columns.put(name, known);
            }
            return known;
        }

        private @Nullable Instant moment(int column) throws SQLException {
            var there = rows.getObject(column, OffsetDateTime.class);
            return there == null ? null : there.toInstant();
        }
    }
}
