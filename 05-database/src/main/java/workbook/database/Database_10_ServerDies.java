package workbook.database;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.R2dbcException;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.ArrayList;

/// When the server dies, streams end with an error, open transactions are gone, commits are kept.
///
/// A stream gives the rows that have come, and then the error: who ignores it takes a part for the
/// whole. Of a transaction there is all or nothing. A pool finds out when it lends a connection, and
/// each attempt throws one dead connection away: `acquireRetry` says how many. What a client cannot
/// know: the server may have died after a commit and before its answer, and the error is the same. So
/// try again only what may happen twice or is recognised, as by an id that the client has chosen. When
/// a statement fails, and not the server: [Database_04_Transaction].
///
/// Run: `mvn -q compile exec:exec -pl 05-database -Dexample=Database_10_ServerDies`
///
/// Prints:
///
///     before: [Dune]
///     the stream: [1, 2, 3], then SQLSTATE 08006
///     the commit of Emma and Faust: SQLSTATE 08006
///     after, in the same pool: [Dune]
class Database_10_ServerDies {

    private static final String SHELF = "select title from book order by title";

    void main() {
        // The driver and Reactor would write a log of it between the lines.
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "off");
        // Not the shared server: nobody else could bear that.
        try (var server = Server.start()) {
            var configuration =
                    ConnectionPoolConfiguration.builder(ConnectionFactories.get(server.options()))
                            .initialSize(5)
                            .maxSize(5)
                            .acquireRetry(5);
            var pool = new ConnectionPool(configuration.build());
            try {
                show(pool, server);
            } finally {
                pool.dispose();
            }
        }
    }

    private static void show(ConnectionPool pool, Server server) {
        texts(pool, "create table book (title text)").blockLast();
        texts(pool, "insert into book values ('Dune')").blockLast();
        IO.println("before: " + texts(pool, SHELF).collectList().block());

        var connection = pool.create().block();
        Mono.from(connection.beginTransaction()).block();
        texts(connection, "insert into book values ('Emma'), ('Faust')").blockLast();
        readUntilKilled(pool, server);
        try {
            Mono.from(connection.commitTransaction()).block();
        } catch (R2dbcException e) {
            IO.println("the commit of Emma and Faust: SQLSTATE " + e.getSqlState());
        }
        Mono.from(connection.close()).block();

        server.restart();
        IO.println("after, in the same pool: " + texts(pool, SHELF).collectList().block());
    }

    private static void readUntilKilled(ConnectionPool pool, Server server) {
        // Three rows are sent at once; the server works on the fourth for ten minutes.
        var sql = "select i || pg_sleep(i / 4 * 600)::text from generate_series(1, 4) i";
        var rows = new ArrayList<String>();
        try {
            for (var row : texts(pool, sql).toIterable(1)) {
                rows.add(row);
                if (rows.size() == 3) {
                    server.kill();
                }
            }
        } catch (R2dbcException e) {
            IO.println("the stream: " + rows + ", then SQLSTATE " + e.getSqlState());
        }
    }

    private static Flux<String> texts(ConnectionPool pool, String sql) {
        return Flux.usingWhen(
                pool.create(), connection -> texts(connection, sql), Connection::close);
    }

    private static Flux<String> texts(Connection connection, String sql) {
        return Flux.from(connection.createStatement(sql).fetchSize(3).execute())
                .concatMap(result -> result.map(row -> row.get(0, String.class)));
    }
}
