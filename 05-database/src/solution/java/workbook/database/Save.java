package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Result;

import reactor.core.publisher.Mono;

/// `usingWhen` closes the connection however the work ends: `close()` is asynchronous, so no
/// `finally` can. And a result tells its rows, or its error, only to whoever consumes it.
class Save {

    static Mono<Long> user(ConnectionFactory connections, String name) {
        return Mono.usingWhen(
                connections.create(), connection -> insert(connection, name), Connection::close);
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
