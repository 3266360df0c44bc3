package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Result;

import reactor.core.publisher.Mono;

import java.util.NoSuchElementException;

/// A transaction is a resource within a resource: one `usingWhen` for each. Of the two rows, the
/// one with the smaller id is always changed first.
class Transfer {

    static Mono<Void> money(ConnectionFactory connections, long from, long to, long cents) {
        return Mono.usingWhen(
                connections.create(),
                connection -> inTransaction(connection, move(connection, from, to, cents)),
                Connection::close);
    }

    private static Mono<Void> inTransaction(Connection connection, Mono<Void> work) {
        return Mono.usingWhen(
                Mono.from(connection.beginTransaction()).thenReturn(connection),
                _ -> work,
                Connection::commitTransaction,
                (it, _) -> it.rollbackTransaction(),
                Connection::rollbackTransaction);
    }

    private static Mono<Void> move(Connection connection, long from, long to, long cents) {
        var take = add(connection, from, -cents);
        var put = add(connection, to, cents);
        return from < to ? take.then(put) : put.then(take);
    }

    private static Mono<Void> add(Connection connection, long id, long cents) {
        return Mono.from(
                        connection
                                .createStatement(
                                        "update account set cents = cents + $1 where id = $2")
                                .bind("$1", cents)
                                .bind("$2", id)
                                .execute())
                .flatMapMany(Result::getRowsUpdated)
                .reduce(0L, Long::sum)
                .flatMap(rows -> rows == 0 ? missing(id) : Mono.empty());
    }

    private static Mono<Void> missing(long id) {
        return Mono.error(new NoSuchElementException("account " + id + " does not exist"));
    }
}
