package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Readable;

import reactor.core.publisher.Flux;

import java.util.Optional;

/// Without a fetch size the server sends everything, however little the subscriber asks for: what
/// it does not want has to be read and thrown away. With one, the server waits after each portion.
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
        return new User(
                row.get("id", Long.class), Optional.ofNullable(row.get("email", String.class)));
    }
}
