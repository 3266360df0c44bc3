package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Result;

import reactor.core.publisher.Mono;

/// The id first, then the row, both on one connection. A `null` is bound too: the table refuses it.
class Save {

    static Mono<Long> user(ConnectionFactory connections, String name) {
        return Mono.usingWhen(
                connections.create(),
                connection -> nextId(connection).delayUntil(id -> insert(connection, id, name)),
                Connection::close);
    }

    private static Mono<Long> nextId(Connection connection) {
        var sql = "select nextval(pg_get_serial_sequence('users', 'id'))";
        return Mono.from(connection.createStatement(sql).execute())
                .flatMap(result -> Mono.from(result.map(row -> row.get(0, Long.class))));
    }

    private static Mono<Long> insert(Connection connection, long id, String name) {
        var statement =
                connection
                        .createStatement("insert into users (id, name) values ($1, $2)")
                        .bind("$1", id)
                        .bind("$2", Parameters.in(R2dbcType.VARCHAR, name));
        return Mono.from(statement.execute())
                .flatMapMany(Result::getRowsUpdated)
                .then(Mono.just(id));
    }
}
