package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Readable;

import reactor.core.publisher.Flux;

import java.util.Optional;

// Who gets a part of the users takes it for all of them.
//
// Caught by: an_error_in_the_middle_comes_after_the_users_before_it
// Says: not just an end
class Users {

    record User(long id, Optional<String> email) {}

    static Flux<User> stream(ConnectionFactory connections, int fetchSize) {
        return Flux.usingWhen(
                connections.create(), connection -> all(connection, fetchSize), Connection::close);
    }

    private static Flux<User> all(Connection connection, int fetchSize) {
        var statement =
                connection.createStatement("select id, email from users").fetchSize(fetchSize);
        return Flux.from(statement.execute())
                .concatMap(result -> result.map(Users::user))
                .onErrorComplete();
    }

    private static User user(Readable row) {
        return new User(
                row.get("id", Long.class), Optional.ofNullable(row.get("email", String.class)));
    }
}
