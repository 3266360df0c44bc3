package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.Readable;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The first ten users come as records, and the connection is closed whatever happens.
///
/// `usingWhen` opens a connection, does the work, and closes it after a success, an error and a
/// cancellation. A `finally` could not: here nothing has happened when the method returns, and
/// `close()` is itself a plan that somebody has to subscribe to. `execute` gives a result that has to
/// be consumed, here with `map`: an error of the statement is in there, and nobody else tells of it.
/// Values are bound to `$1`, never put into the text. A plan and its subscriber:
/// [Database_01_MonoAndFlux]. Many users at once: [Database_03_Pool].
///
/// Run: `mvn -q compile exec:exec -pl 05-database -Dexample=Database_02_FetchUsers`
///
/// Prints:
///
///     the connection is closed
///     User[id=1, name=user 1]
///     User[id=2, name=user 2]
///     User[id=3, name=user 3]
///     User[id=4, name=user 4]
///     User[id=5, name=user 5]
///     User[id=6, name=user 6]
///     User[id=7, name=user 7]
///     User[id=8, name=user 8]
///     User[id=9, name=user 9]
///     User[id=10, name=user 10]
class Database_02_FetchUsers {

    private record User(int id, String name) {}

    void main() {
        try (var database = Database.open()) {
            database.run(
                    """
                    create table users (id int primary key, name text not null);
                    insert into users select i, 'user ' || i from generate_series(1, 100) i
                    """);

            Flux<User> users =
                    Flux.usingWhen(
                            database.connections().create(),
                            connection -> firstUsers(connection, 10),
                            Database_02_FetchUsers::close);
            users.collectList().block().forEach(IO::println);
        }
    }

    private static Flux<User> firstUsers(Connection connection, int count) {
        var sql = "select id, name from users order by id limit $1";
        return Flux.from(connection.createStatement(sql).bind("$1", count).execute())
                .flatMap(result -> result.map(Database_02_FetchUsers::user));
    }

    private static Mono<Void> close(Connection connection) {
        return Mono.from(connection.close())
                .doOnSuccess(nothing -> IO.println("the connection is closed"));
    }

    private static User user(Readable row) {
        return new User(row.get("id", Integer.class), row.get("name", String.class));
    }
}
