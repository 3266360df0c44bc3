package workbook.database;

import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.spi.R2dbcException;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.List;

/// `timeout` frees the caller, not the server: the query runs on, and its connection is not free.
///
/// What is cancelled throws away the rows that still come, no more. The next query on that connection
/// waits for the abandoned one, and a pool, which does not know of it, lends such a connection to
/// anybody. A statement timeout is kept by the server: it stops the query, says so (SQLSTATE 57014),
/// and the connection is free again. Give each connection one, shorter than the timeout of the caller,
/// who otherwise has left before the server says so. An abandoned thread: chapter 02, whose
/// `Timeouts_02_OrTimeoutKeepsWorking` is the same without a server. Waiting for a connection is
/// another wait, with a limit of its own: [Database_06_PoolExhausted].
///
/// Run: `mvn -q compile exec:exec -pl 05-database -Dexample=Database_07_TimeoutDoesNotStopTheQuery`
///
/// Prints:
///
///     timeout: the caller gets TimeoutException
///     the server, asked on another connection: [active]
///     the next query on this connection: TimeoutException
///     after pg_cancel_backend: 42
///     statement timeout: the caller gets SQLSTATE 57014
///     the next query on this connection: 42
class Database_07_TimeoutDoesNotStopTheQuery {

    private static final String SLEEP = "select pg_sleep(600)::text";

    private static final String NEXT = "select '42'";

    void main() {
        try (var database = Database.open()) {
            var connection = database.connections().create().block();
            try {
                timeout(database, connection);
                statementTimeout(connection);
            } finally {
                connection.close().block();
            }
        }
    }

    private static void timeout(Database database, PostgresqlConnection connection) {
        IO.println("timeout: the caller gets " + answer(connection, SLEEP, 1));
        IO.println("the server, asked on another connection: " + onServer(database, "state"));
        IO.println("the next query on this connection: " + answer(connection, NEXT, 1));

        onServer(database, "pg_cancel_backend(pid)::text");
        IO.println("after pg_cancel_backend: " + answer(connection, NEXT, 30));
    }

    private static void statementTimeout(PostgresqlConnection connection) {
        connection.setStatementTimeout(Duration.ofSeconds(1)).block();
        IO.println("statement timeout: the caller gets " + answer(connection, SLEEP, 30));
        IO.println("the next query on this connection: " + answer(connection, NEXT, 30));
    }

    private static List<String> onServer(Database database, String what) {
        var sql = "select %s from pg_stat_activity where application_name = current_schema()";
        return database.query(sql.formatted(what), String.class);
    }

    private static String answer(PostgresqlConnection connection, String sql, int seconds) {
        return connection
                .createStatement(sql)
                .execute()
                .concatMap(result -> result.map(row -> row.get(0, String.class)))
                .single()
                .timeout(Duration.ofSeconds(seconds))
                .onErrorResume(error -> Mono.just(described(error)))
                .block();
    }

    private static String described(Throwable error) {
        return error instanceof R2dbcException e
                ? "SQLSTATE " + e.getSqlState()
                : error.getClass().getSimpleName();
    }
}
