package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Result;

import reactor.core.publisher.Mono;

// Waits for the statement, but does not look at its result: the error stays in there. The id
// is asked for afterwards.
//
// Caught by: a_name_that_is_taken_is_the_error_of_the_database
// Says: No error? Consume the Result
class Save {

    static Mono<Long> user(ConnectionFactory connections, String name) {
        return Mono.usingWhen(
                connections.create(), connection -> insert(connection, name), Connection::close);
    }

    private static Mono<Long> insert(Connection connection, String name) {
        var insert =
                connection.createStatement("insert into users (name) values ($1)").bind("$1", name);
        var select =
                connection.createStatement("select id from users where name = $1").bind("$1", name);
        return Mono.from(insert.execute()).then(Mono.from(select.execute())).flatMap(Save::id);
    }

    private static Mono<Long> id(Result result) {
        return Mono.from(result.map((row, _) -> row.get("id", Long.class)));
    }
}
