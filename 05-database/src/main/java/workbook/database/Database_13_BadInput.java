package workbook.database;

import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.R2dbcType;

import reactor.core.publisher.Mono;

/// Bad input is an error that says what it is, except a row that is not there: that is no row.
///
/// The database's errors have a SQLSTATE, the same in each language and version: decide on that, or on
/// the exception's type, and not on the text. What the driver itself refuses never reaches the server.
/// A missing row is no error for SQL: count the rows. And what is bound stays a value, whatever is in
/// it. Each statement was a transaction of its own, so the failed ones have left nothing behind. Where
/// several belong together: [Database_04_Transaction].
///
/// Run: `mvn -q compile exec:exec -pl 05-database -Dexample=Database_13_BadInput`
///
/// Prints:
///
///     a key that is taken: SQLSTATE 23505
///     NULL where it must not be: SQLSTATE 23502
///     text for a number: SQLSTATE 42804
///     a value that was forgotten: IllegalStateException
///     a row that is not there: 0 rows
///     SQL in a value: 1 rows
///     the table: [Dune, '); drop table book; --]
class Database_13_BadInput {

    private static final String INSERT = "insert into book values ($1, $2)";

    void main() {
        try (var database = Database.open()) {
            database.run("create table book (id int primary key, title text not null)");
            database.run("insert into book values (1, 'Dune')");
            var connection = database.connections().create().block();
            try {
                show("a key that is taken", rows(connection, INSERT, 1, "Emma"));
                var noTitle = Parameters.in(R2dbcType.VARCHAR);
                show("NULL where it must not be", rows(connection, INSERT, 2, noTitle));
                show("text for a number", rows(connection, INSERT, "two", "Emma"));
                show("a value that was forgotten", rows(connection, INSERT, 2));
                var delete = "delete from book where id = $1";
                show("a row that is not there", rows(connection, delete, 404));
                show("SQL in a value", rows(connection, INSERT, 3, "'); drop table book; --"));
                var titles = database.query("select title from book order by id", String.class);
                IO.println("the table: " + titles);
            } finally {
                connection.close().block();
            }
        }
    }

    private static Mono<Long> rows(PostgresqlConnection connection, String sql, Object... values) {
        return Mono.defer(() -> {
            var statement = connection.createStatement(sql);
            for (int i = 0; i < values.length; i++) {
                statement.bind(i, values[i]);
            }
            return statement.execute().flatMap(result -> result.getRowsUpdated()).single();
        });
    }

    private static void show(String input, Mono<Long> rows) {
        var outcome =
                rows.map(count -> count + " rows")
                        .onErrorResume(error -> Mono.just(described(error)))
                        .block();
        IO.println(input + ": " + outcome);
    }

    private static String described(Throwable error) {
        return error instanceof R2dbcException e
                ? "SQLSTATE " + e.getSqlState()
                : error.getClass().getSimpleName();
    }
}
