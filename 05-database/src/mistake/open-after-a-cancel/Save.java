package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Result;

import reactor.core.publisher.Mono;

// Closes after success and after failure; a subscriber that cancels is neither.
//
// Caught by: after_a_cancel_the_connection_is_given_back
// Says: connection not given back after a cancel
class Save {

    static Mono<Long> user(ConnectionFactory connections, String name) {
        return Mono.from(connections.create()).flatMap(connection -> closing(connection, name));
    }

    private static Mono<Long> closing(Connection connection, String name) {
        return insert(connection, name)
                .delayUntil(_ -> connection.close())
                .onErrorResume(e -> Mono.from(connection.close()).then(Mono.error(e)));
    }

    private static Mono<Long> insert(Connection connection, String name) {
        var statement =
                connection
                        .createStatement("insert into users (name) values ($1) returning id")
                        .bind("$1", name);
        return Mono.from(statement.execute()).flatMap(Save::id);
    }

    private static Mono<Long> id(Result result) {
        return Mono.from(result.map((row, _) -> row.get("id", Long.class)));
    }
}
