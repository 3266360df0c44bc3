package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Row;
import io.r2dbc.spi.RowMetadata;

import reactor.core.publisher.Flux;

import java.util.Optional;

/// In the order of the ids. `flatMap` is right as well, there is only one result.
class Users {

    record User(long id, Optional<String> email) {}

    static Flux<User> stream(ConnectionFactory connections, int fetchSize) {
        return Flux.usingWhen(
                connections.create(),
                connection ->
                        Flux.from(
                                        connection
                                                .createStatement("select * from users order by id")
                                                .fetchSize(fetchSize)
                                                .execute())
                                .flatMap(result -> result.map(Users::user)),
                Connection::close,
                (connection, _) -> connection.close(),
                Connection::close);
    }

    private static User user(Row row, RowMetadata metadata) {
        var email = row.get("email", String.class);
        return new User(
                row.get("id", Long.class), email == null ? Optional.empty() : Optional.of(email));
    }
}
