package workbook.database;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.R2dbcTimeoutException;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Duration;

/// Who asks an exhausted pool for a connection waits until another is given back, or for ever.
///
/// `maxAcquireTime` ends the waiting with an `R2dbcTimeoutException`. Two mistakes exhaust a pool and
/// do not get better by waiting: a connection that is never given back, and a query inside the stream
/// of another query, which needs a second connection while it holds the first. With a pool of ten it
/// takes ten such callers at once, and then each waits for the others. Read the outer rows to their
/// end first, or join the tables. How a pool is meant: [Database_03_Pool].
///
/// Run: `mvn -q compile exec:exec -pl 05-database -Dexample=Database_06_PoolExhausted`
///
/// Prints:
///
///     never given back: R2dbcTimeoutException after about 2 s
///     given back while another waits: [1, 2, 3]
///     a query inside a query's stream: R2dbcTimeoutException after about 2 s
///     a query after a query: [1, 2, 3, 1, 2, 3, 1, 2, 3]
class Database_06_PoolExhausted {

    void main() {
        try (var database = Database.open()) {
            var configuration =
                    ConnectionPoolConfiguration.builder(database.connections())
                            .initialSize(1)
                            .maxSize(1)
                            .maxAcquireTime(Duration.ofSeconds(2))
                            // Each attempt has this long: with 1, the default, it would be 4 s.
                            .acquireRetry(0)
                            .build();
            var pool = new ConnectionPool(configuration);
            try {
                pool.warmup().block();
                forgotten(pool);
                nested(pool);
            } finally {
                pool.dispose();
            }
        }
    }

    private static void forgotten(ConnectionPool pool) {
        var forgotten = pool.create().block();
        IO.println("never given back: " + end(numbers(pool)));

        var waiting = numbers(pool).collectList().toFuture();
        Mono.from(forgotten.close()).block();
        IO.println("given back while another waits: " + waiting.join());
    }

    private static void nested(ConnectionPool pool) {
        var inside = numbers(pool).concatMap(_ -> numbers(pool));
        IO.println("a query inside a query's stream: " + end(inside));

        // The first connection goes back as soon as the list is complete.
        var list = numbers(pool).collectList();
        var after = list.flatMapIterable(it -> it).concatMap(_ -> numbers(pool));
        IO.println("a query after a query: " + end(after));
    }

    private static Flux<Integer> numbers(ConnectionPool pool) {
        return Flux.usingWhen(
                pool.create(), Database_06_PoolExhausted::oneToThree, Connection::close);
    }

    private static Flux<Integer> oneToThree(Connection connection) {
        return Flux.from(connection.createStatement("select generate_series(1, 3)").execute())
                .concatMap(result -> result.map(row -> row.get(0, Integer.class)));
    }

    private static String end(Flux<Integer> numbers) {
        long start = System.nanoTime();
        try {
            return numbers.collectList().block().toString();
        } catch (R2dbcTimeoutException e) {
            long seconds = Math.round((System.nanoTime() - start) / 1e9);
            return "R2dbcTimeoutException after about " + seconds + " s";
        }
    }
}
