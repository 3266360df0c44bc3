package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Readable;

import reactor.core.publisher.Flux;

import java.util.Optional;

// The buffer wants all users at once, and holds those that nobody has asked for.
//
// Caught by: a_slow_subscriber_makes_the_server_wait_and_gets_each_user_once
// Says: users sent while the subscriber waits with one
class Users {

    record User(long id, Optional<String> email) {}

    static Flux<User> stream(ConnectionFactory connections, int fetchSize) {
        return Flux.usingWhen(
                        connections.create(),
                        connection -> all(connection, fetchSize),
                        Connection::close)
                .onBackpressureBuffer();
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
