package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Readable;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;

// Counts the rows before a page: when one of them is deleted, the others move up, and one is
// skipped. The server reads all of them again for each page, too.
//
// Caught by: a_slow_subscriber_makes_the_server_wait_and_gets_each_user_once
// Says: a row was deleted: pages by `offset`?
class Users {

    record User(long id, Optional<String> email) {}

    static Flux<User> stream(ConnectionFactory connections, int fetchSize) {
        return Flux.usingWhen(
                connections.create(),
                connection -> pages(connection, fetchSize),
                Connection::close);
    }

    private static Flux<User> pages(Connection connection, int size) {
        return Flux.range(0, Integer.MAX_VALUE)
                .concatMap(number -> page(connection, number, size), 1)
                .takeUntil(page -> page.size() < size)
                .concatMapIterable(page -> page, 1);
    }

    private static Mono<List<User>> page(Connection connection, int number, int size) {
        var statement =
                connection
                        .createStatement(
                                "select id, email from users order by id offset $1 limit $2")
                        .bind("$1", (long) number * size)
                        .bind("$2", size);
        return Flux.from(statement.execute())
                .concatMap(result -> result.map(Users::user))
                .collectList();
    }

    private static User user(Readable row) {
        return new User(
                row.get("id", Long.class), Optional.ofNullable(row.get("email", String.class)));
    }
}
