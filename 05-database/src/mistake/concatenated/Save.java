package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Result;

import reactor.core.publisher.Mono;

// Makes SQL of the name: a name with a quote in it goes on as SQL.
//
// Caught by: a_name_is_data_whatever_is_in_it
// Says: Bind it to $1, do not concatenate
class Save {

    static Mono<Long> user(ConnectionFactory connections, String name) {
        return Mono.usingWhen(
                connections.create(), connection -> insert(connection, name), Connection::close);
    }

    private static Mono<Long> insert(Connection connection, String name) {
        var statement =
                connection.createStatement(
                        "insert into users (name) values ('" + name + "') returning id");
        return Mono.from(statement.execute()).flatMap(Save::id);
    }

    private static Mono<Long> id(Result result) {
        return Mono.from(result.map((row, _) -> row.get("id", Long.class)));
    }
}
