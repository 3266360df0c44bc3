package workbook.database;

import io.r2dbc.spi.Connection;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Either both statements count, or neither: a transaction ends with a commit or a rollback.
///
/// Each step is a plan, and only those that are part of one chain are carried out: a `beginTransaction`
/// that nobody subscribes to begins nothing. `usingWhen` knows three ends: commit after a success,
/// roll back after an error and after a cancellation. The error still comes out. The connection has a
/// `usingWhen` of its own, outside, so that it is closed even where a rollback has failed. One
/// statement alone is a transaction of its own: [Database_02_FetchUsers].
///
/// Run: `mvn -q compile exec:exec -pl 05-database -Dexample=Database_04_Transaction`
///
/// Prints:
///
///     both books: done, the shelf has [Dune, Emma]
///     the second is there already: PostgresqlDataIntegrityViolationException, the shelf has [Dune, Emma]
class Database_04_Transaction {

    void main() {
        try (var database = Database.open()) {
            database.run("create table book (title text primary key)");

            var both = end(addBoth(database, "Dune", "Emma"));
            IO.println("both books: " + both + ", the shelf has " + shelf(database));

            var again = end(addBoth(database, "Ulysses", "Emma"));
            IO.println(
                    "the second is there already: " + again + ", the shelf has " + shelf(database));
        }
    }

    private static Mono<Void> addBoth(Database database, String first, String second) {
        return Mono.usingWhen(
                database.connections().create(),
                connection ->
                        inTransaction(
                                connection, add(connection, first).then(add(connection, second))),
                Connection::close);
    }

    private static Mono<Void> inTransaction(Connection connection, Mono<Void> work) {
        return Mono.usingWhen(
                Mono.from(connection.beginTransaction()).thenReturn(connection),
                _ -> work,
                Connection::commitTransaction,
                (it, _) -> it.rollbackTransaction(),
                Connection::rollbackTransaction);
    }

    private static Mono<Void> add(Connection connection, String title) {
        var sql = "insert into book values ($1)";
        return Flux.from(connection.createStatement(sql).bind("$1", title).execute())
                // Without this the error of the statement would not be seen.
                .flatMap(result -> result.getRowsUpdated())
                .then();
    }

    private static String end(Mono<Void> plan) {
        return plan.thenReturn("done")
                .onErrorResume(error -> Mono.just(error.getClass().getSimpleName()))
                .block();
    }

    private static Object shelf(Database database) {
        return database.query("select title from book order by title", String.class);
    }
}
