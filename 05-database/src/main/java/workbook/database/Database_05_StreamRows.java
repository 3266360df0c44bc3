package workbook.database;

import io.r2dbc.postgresql.api.PostgresqlConnection;

import reactor.core.publisher.Flux;

/// Rows come as the subscriber wants them, but only with a `fetchSize` does the server know of it.
///
/// Without one the server produces all rows at once, whether or not somebody still wants them:
/// `take(5)` ends the stream, not the query, and the next query on that connection waits until the
/// rest has come and been thrown away. With `fetchSize(50)` the driver asks for 50 rows at a time, and
/// for the next 50 only while fewer than about 250 wait in its buffer: that is back-pressure, from
/// the subscriber to the server, and a table of any size needs little memory. Each 50 cost a round
/// trip, so it should not be too small. Few rows, all of them wanted: [Database_02_FetchUsers].
///
/// Run: `mvn -q compile exec:exec -pl 05-database -Dexample=Database_05_StreamRows`
///
/// Prints:
///
///     no fetchSize: took [1, 2, 3, 4, 5], the server produced 1000000
///     fetchSize(50): took [1, 2, 3, 4, 5], the server produced 50
///     fetchSize(50), slow subscriber: the server is fewer than 500 rows ahead, 5000 come through
class Database_05_StreamRows {

    /// Each row that the server produces takes the next number of the sequence.
    private static final String ROWS = "select nextval('produced') from generate_series(1, %d)";

    private static final String PRODUCED = "select last_value from produced";

    void main() {
        try (var database = Database.open()) {
            database.run("create sequence produced");
            var connection = database.connections().create().block();
            try {
                takeFive(connection, "no fetchSize", 0);
                database.run("alter sequence produced restart");
                takeFive(connection, "fetchSize(50)", 50);
                database.run("alter sequence produced restart");
                takeSlowly(connection, database);
            } finally {
                connection.close().block();
            }
        }
    }

    private static void takeFive(PostgresqlConnection connection, String name, int fetchSize) {
        var rows = numbers(connection, ROWS.formatted(1_000_000), fetchSize);
        var five = rows.take(5).collectList().block();
        // On the same connection, so the answer comes after the rest of the rows.
        var produced = numbers(connection, PRODUCED, 0).blockLast();
        IO.println("%s: took %s, the server produced %d".formatted(name, five, produced));
    }

    private static void takeSlowly(PostgresqlConnection connection, Database database) {
        long through = 0;
        long ahead = 0;
        // A subscriber that asks for one row at a time, and now and then looks at the server.
        for (var _ : numbers(connection, ROWS.formatted(5_000), 50).toIterable(1)) {
            through++;
            if (through % 500 == 1) {
                var produced = database.query(PRODUCED, Long.class).getFirst();
                ahead = Math.max(ahead, produced - through);
            }
        }
        IO.println(
                "fetchSize(50), slow subscriber: the server is %s rows ahead, %d come through"
                        .formatted(ahead < 500 ? "fewer than 500" : ahead, through));
    }

    private static Flux<Long> numbers(PostgresqlConnection connection, String sql, int fetchSize) {
        return connection
                .createStatement(sql)
                .fetchSize(fetchSize)
                .execute()
                .concatMap(result -> result.map(row -> row.get(0, Long.class)));
    }
}
