package cz.trojlistek.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Tells the ledger of every statement and commit on its way to the database. A batch counts as its statements. */
class CountedConnections extends DelegatingDataSource {

    private final Ledger ledger;

    CountedConnections(DataSource counted, Ledger ledger) {
        super(counted);
        this.ledger = ledger;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        return proxy(Connection.class, (proxy, method, arguments) -> onConnection(connection, method, arguments));
    }

    private @Nullable Object onConnection(Connection connection, Method method, Object @Nullable [] arguments)
            throws Throwable {
        var begun = System.nanoTime();
        var answer = call(connection, method, arguments);
        if (method.getName().equals("commit")) {
            ledger.committed(System.nanoTime() - begun);
        }
        return switch (answer) {
            case PreparedStatement statement
            when arguments != null && arguments[0] instanceof String sql ->
                counted(PreparedStatement.class, statement, sql);
            case Statement statement -> counted(Statement.class, statement, "");
            case null, default -> answer;
        };
    }

    private <S extends Statement> S counted(Class<S> type, S statement, String prepared) {
        var waiting = new int[1];
        return proxy(type, (proxy, method, arguments) -> {
            var begun = System.nanoTime();
            var answer = call(statement, method, arguments);
            var nanos = System.nanoTime() - begun;
            switch (method.getName()) {
                case "addBatch" -> waiting[0]++;
                case "executeBatch", "executeLargeBatch" -> {
                    ledger.statement(prepared, waiting[0], nanos);
                    waiting[0] = 0;
                }
                case "execute", "executeQuery", "executeUpdate", "executeLargeUpdate" ->
                    ledger.statement(
                            arguments != null && arguments[0] instanceof String sql ? sql : prepared, 1, nanos);
                default -> {}
            }
            return answer;
        });
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException wrapped) {
            throw wrapped.getCause() == null ? wrapped : wrapped.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
