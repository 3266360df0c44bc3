package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Result;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.NoSuchElementException;

// Waits for the statements, but does not look at their results: what the database says against a
// statement stays in there.
//
// Caught by: money_that_is_short_is_the_error_of_the_database
// Says: each Result consumed, its error let through
class Transfer {

    static Mono<Void> money(ConnectionFactory connections, long from, long to, long cents) {
        return Mono.usingWhen(
                connections.create(),
                connection ->
                        Mono.from(connection.beginTransaction())
                                .then(lock(connection, from, to))
                                .then(add(connection, from, -cents))
                                .then(add(connection, to, cents))
                                .then(Mono.from(connection.commitTransaction())),
                Connection::close,
                (connection, _) -> undo(connection),
                Transfer::undo);
    }

    private static Mono<Void> lock(Connection connection, long from, long to) {
        var sql = "select id from account where id in ($1, $2) order by id for update";
        var statement = connection.createStatement(sql).bind("$1", from).bind("$2", to);
        return Flux.from(statement.execute()).flatMap(Result::getRowsUpdated).then();
    }

    private static Mono<Void> add(Connection connection, long id, long cents) {
        var sql = "update account set cents = cents + $1 where id = $2";
        var statement = connection.createStatement(sql).bind("$1", cents).bind("$2", id);
        return Flux.from(statement.execute())
                .switchIfEmpty(Mono.error(() -> new NoSuchElementException("no account " + id)))
                .then();
    }

    private static Mono<Void> undo(Connection connection) {
        return Mono.from(connection.rollbackTransaction())
                .onErrorComplete() // the connection is dead, and the server has rolled back
                .then(Mono.from(connection.close()));
    }
}
