package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Result;

import reactor.core.publisher.Mono;

// Makes SQL of the name, with its quotes doubled. It works, until a server or a driver has
// other rules for quotes; and each name is a new statement to plan.
//
// Caught by: a_name_is_data_whatever_is_in_it
// Says: [the last SQL]
class Save {

    static Mono<Long> user(ConnectionFactory connections, String name) {
        return Mono.usingWhen(
                connections.create(), connection -> insert(connection, name), Connection::close);
    }

    private static Mono<Long> insert(Connection connection, String name) {
        var statement =
                connection.createStatement(
                        "insert into users (name) values ('%s') returning id"
                                .formatted(name.replace("'", "''")));
        return Mono.from(statement.execute()).flatMap(Save::id);
    }

    private static Mono<Long> id(Result result) {
        return Mono.from(result.map((row, _) -> row.get("id", Long.class)));
    }
}
