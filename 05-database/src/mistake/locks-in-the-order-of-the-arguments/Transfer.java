package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Result;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.NoSuchElementException;

// Two transfers that cross lock one row each and wait for the other's: the database ends one of
// them after a second.
//
// Caught by: transfers_that_cross_both_count
// Says: deadlock? Lock the rows in one order
class Transfer {

    static Mono<Void> money(ConnectionFactory connections, long from, long to, long cents) {
        return Mono.usingWhen(
                connections.create(),
                connection ->
                        Mono.from(connection.beginTransaction())
                                .then(add(connection, from, -cents))
                                .then(add(connection, to, cents))
                                .then(Mono.from(connection.commitTransaction())),
                Connection::close,
                (connection, _) -> undo(connection),
                Transfer::undo);
    }

    private static Mono<Void> add(Connection connection, long id, long cents) {
        var sql = "update account set cents = cents + $1 where id = $2";
        var statement = connection.createStatement(sql).bind("$1", cents).bind("$2", id);
        return Flux.from(statement.execute())
                .flatMap(Result::getRowsUpdated)
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> new NoSuchElementException("no account " + id)))
                .then();
    }

    private static Mono<Void> undo(Connection connection) {
        return Mono.from(connection.rollbackTransaction())
                .onErrorComplete() // the connection is dead, and the server has rolled back
                .then(Mono.from(connection.close()));
    }
}
