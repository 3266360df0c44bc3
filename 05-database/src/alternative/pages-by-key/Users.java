package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Readable;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;

/// Page after page: each begins after the last id of the one before.
class Users {

    record User(long id, Optional<String> email) {}

    static Flux<User> stream(ConnectionFactory connections, int fetchSize) {
        return Flux.usingWhen(
                connections.create(),
                connection -> pages(connection, fetchSize),
                Connection::close);
    }

    private static Flux<User> pages(Connection connection, int size) {
        return page(connection, Long.MIN_VALUE, size)
                .expand(page ->
                        page.size() < size
                                ? Mono.empty()
                                : page(connection, page.getLast().id(), size))
                .concatMapIterable(page -> page, 1);
    }

    private static Mono<List<User>> page(Connection connection, long after, int size) {
        var statement =
                connection
                        .createStatement(
                                "select id, email from users where id > $1 order by id limit $2")
                        .bind("$1", after)
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
