package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Readable;

import reactor.core.publisher.Flux;

import java.util.Optional;

// A NULL is a null in Java, and Optional.of does not take it.
//
// Caught by: a_missing_email_is_an_empty_optional
// Says: the first one's email is NULL
class Users {

    record User(long id, Optional<String> email) {}

    static Flux<User> stream(ConnectionFactory connections, int fetchSize) {
        return Flux.usingWhen(
                connections.create(), connection -> all(connection, fetchSize), Connection::close);
    }

    private static Flux<User> all(Connection connection, int fetchSize) {
        var statement =
                connection.createStatement("select id, email from users").fetchSize(fetchSize);
        return Flux.from(statement.execute()).concatMap(result -> result.map(Users::user));
    }

    private static User user(Readable row) {
        return new User(row.get("id", Long.class), Optional.of(row.get("email", String.class)));
    }
}
