package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Result;

import reactor.core.publisher.Mono;

// Opens a connection and forgets it: the pool is empty after a few users.
//
// Caught by: after_a_success_the_connection_is_given_back
// Says: connection not given back after a success
class Save {

    static Mono<Long> user(ConnectionFactory connections, String name) {
        return Mono.from(connections.create()).flatMap(connection -> insert(connection, name));
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
