package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Result;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.NoSuchElementException;

// Reads both balances, then writes new ones: what another transfer writes in between is lost. The
// order of the ids is kept, so there is not even a deadlock to tell of it.
//
// Caught by: transfers_that_cross_both_count
// Says: lost? Read before the row was locked?
class Transfer {

    static Mono<Void> money(ConnectionFactory connections, long from, long to, long cents) {
        return Mono.usingWhen(
                connections.create(),
                connection ->
                        Mono.from(connection.beginTransaction())
                                .then(Mono.zip(read(connection, from), read(connection, to)))
                                .flatMap(read ->
                                        write(
                                                connection,
                                                from,
                                                read.getT1() - cents,
                                                to,
                                                read.getT2() + cents))
                                .then(Mono.from(connection.commitTransaction())),
                Connection::close,
                (connection, _) -> undo(connection),
                Transfer::undo);
    }

    private static Mono<Long> read(Connection connection, long id) {
        var sql = "select cents from account where id = $1";
        return Flux.from(connection.createStatement(sql).bind("$1", id).execute())
                .flatMap(result -> result.map(row -> row.get("cents", Long.class)))
                .switchIfEmpty(Mono.error(() -> new NoSuchElementException("no account " + id)))
                .single();
    }

    private static Mono<Void> write(
            Connection connection, long from, long fromCents, long to, long toCents) {
        var sql =
                """
                update account set cents = case id when $1 then $2 else $4 end
                    where id in ($1, $3)
                """;
        var statement = connection.createStatement(sql).bind("$1", from).bind("$2", fromCents);
        return Flux.from(statement.bind("$3", to).bind("$4", toCents).execute())
                .flatMap(Result::getRowsUpdated)
                .then();
    }

    private static Mono<Void> undo(Connection connection) {
        return Mono.from(connection.rollbackTransaction())
                .onErrorComplete() // the connection is dead, and the server has rolled back
                .then(Mono.from(connection.close()));
    }
}
