package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Readable;

import reactor.core.publisher.Flux;

import java.util.Optional;

// A limit says how many users there are at all, not how many at a time.
//
// Caught by: every_user_comes_once
// Says: the ids of 25 users, asked for 10 at a time
class Users {

    record User(long id, Optional<String> email) {}

    static Flux<User> stream(ConnectionFactory connections, int fetchSize) {
        return Flux.usingWhen(
                connections.create(), connection -> all(connection, fetchSize), Connection::close);
    }

    private static Flux<User> all(Connection connection, int fetchSize) {
        var statement =
                connection
                        .createStatement("select id, email from users limit $1")
                        .bind("$1", fetchSize)
                        .fetchSize(fetchSize);
        return Flux.from(statement.execute()).concatMap(result -> result.map(Users::user));
    }

    private static User user(Readable row) {
        return new User(
                row.get("id", Long.class), Optional.ofNullable(row.get("email", String.class)));
    }
}
