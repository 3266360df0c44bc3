package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Readable;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.Optional;

// Closes at the end and after an error; a subscriber that cancels is neither.
//
// Caught by: the_connection_is_given_back_at_the_end_after_a_cancel_and_after_an_error
// Says: connection not given back after a cancel
class Users {

    record User(long id, Optional<String> email) {}

    static Flux<User> stream(ConnectionFactory connections, int fetchSize) {
        return Mono.from(connections.create())
                .flatMapMany(connection -> closing(connection, fetchSize));
    }

    private static Flux<User> closing(Connection connection, int fetchSize) {
        var close = Mono.from(connection.close());
        return all(connection, fetchSize)
                .concatWith(close.then(Mono.empty()))
                .onErrorResume(e -> close.then(Mono.error(e)));
    }

    private static Flux<User> all(Connection connection, int fetchSize) {
        var statement =
                connection.createStatement("select id, email from users").fetchSize(fetchSize);
        return Flux.from(statement.execute()).concatMap(result -> result.map(Users::user));
    }

    private static User user(Readable row) {
        return new User(
                row.get("id", Long.class), Optional.ofNullable(row.get("email", String.class)));
    }
}
