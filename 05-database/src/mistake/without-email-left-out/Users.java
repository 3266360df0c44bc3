package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Readable;

import reactor.core.publisher.Flux;

import java.util.Optional;

// Has no place for a NULL, so whoever has no email does not exist.
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
                connection
                        .createStatement("select id, email from users where email is not null")
                        .fetchSize(fetchSize);
        return Flux.from(statement.execute()).concatMap(result -> result.map(Users::user));
    }

    private static User user(Readable row) {
        return new User(
                row.get("id", Long.class), Optional.ofNullable(row.get("email", String.class)));
    }
}
