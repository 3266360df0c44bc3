package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Result;

import reactor.core.publisher.Mono;

// The number of rows that were inserted is not their id.
//
// Caught by: the_new_row_is_there_and_its_id_is_the_result
// Says: the id of the new row; Zoe has 9000000000
class Save {

    static Mono<Long> user(ConnectionFactory connections, String name) {
        return Mono.usingWhen(
                connections.create(), connection -> insert(connection, name), Connection::close);
    }

    private static Mono<Long> insert(Connection connection, String name) {
        var statement =
                connection.createStatement("insert into users (name) values ($1)").bind("$1", name);
        return Mono.from(statement.execute()).flatMap(Save::id);
    }

    private static Mono<Long> id(Result result) {
        return Mono.from(result.getRowsUpdated());
    }
}
