package workbook.database;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.Connection;

import reactor.core.publisher.Mono;

import java.time.Duration;

/// Three counts of 1 s through a pool are there after 1 s; through one connection, after 3 s.
///
/// One connection runs one statement at a time: those that come meanwhile queue up. A pool lends
/// connections, and opens more when they are needed, up to its limit. Opening one takes milliseconds,
/// lending next to nothing. Give a pool a limit for the waiting, too: the default is for ever. Closing
/// a connection of a pool gives it back. Without a pool: [Database_02_FetchUsers].
///
/// Run: `mvn -q compile exec:exec -pl 05-database -Dexample=Database_03_Pool`
///
/// Prints:
///
///     warm: 5 connections
///     pool: [100,200,300] after about 1 s
///     one connection: [100,200,300] after about 3 s
class Database_03_Pool {

    void main() {
        try (var database = Database.open()) {
            var configuration =
                    ConnectionPoolConfiguration.builder(database.connections())
                            .initialSize(5)
                            .maxSize(20)
                            .maxAcquireTime(Duration.ofSeconds(5))
                            .build();
            var pool = new ConnectionPool(configuration);
            try {
                IO.println("warm: " + pool.warmup().block() + " connections");
                show("pool", Mono.zip(lent(pool, 100), lent(pool, 200), lent(pool, 300)));
                show("one connection", Mono.usingWhen(pool.create(), this::all, Connection::close));
            } finally {
                pool.dispose();
            }
        }
    }

    private static Mono<Long> lent(ConnectionPool pool, int rows) {
        return Mono.usingWhen(
                pool.create(), connection -> count(connection, rows), Connection::close);
    }

    private Mono<?> all(Connection connection) {
        return Mono.zip(count(connection, 100), count(connection, 200), count(connection, 300));
    }

    /// Takes a second.
    private static Mono<Long> count(Connection connection, int rows) {
        var sql = "select count(*) from generate_series(1, $1), pg_sleep(1)";
        return Mono.from(connection.createStatement(sql).bind("$1", rows).execute())
                .flatMap(result -> Mono.from(result.map(row -> row.get(0, Long.class))));
    }

    private static void show(String name, Mono<?> counts) {
        long start = System.nanoTime();
        var result = counts.block();
        long seconds = Math.round((System.nanoTime() - start) / 1e9);
        IO.println(name + ": " + result + " after about " + seconds + " s");
    }
}
