package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.IsolationLevel;
import io.r2dbc.spi.R2dbcTransientException;
import io.r2dbc.spi.Readable;

import org.reactivestreams.Publisher;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

import java.util.NoSuchElementException;

/// Reads the balances and writes new ones: `serializable` makes the database refuse what another
/// transfer has spoilt, a deadlock too, and who is refused tries again.
class Transfer {

    static Mono<Void> money(ConnectionFactory connections, long from, long to, long cents) {
        var once =
                Mono.usingWhen(
                        connections.create(),
                        connection ->
                                Mono.from(connection.beginTransaction(IsolationLevel.SERIALIZABLE))
                                        .then(change(connection, from, -cents))
                                        .then(change(connection, to, cents))
                                        .then(Mono.from(connection.commitTransaction())),
                        Connection::close,
                        (connection, _) -> undo(connection),
                        Transfer::undo);
        return once.retryWhen(Retry.max(5).filter(R2dbcTransientException.class::isInstance));
    }

    private static Mono<Void> change(Connection connection, long id, long by) {
        var read = connection.createStatement("select cents from account where id = $1");
        return Flux.from(read.bind(0, id).execute())
                .flatMap(result -> result.map(Transfer::cents))
                .singleOrEmpty()
                .switchIfEmpty(Mono.error(new NoSuchElementException("" + id)))
                .flatMap(cents -> write(connection, id, cents + by));
    }

    private static Mono<Void> write(Connection connection, long id, long cents) {
        var write = connection.createStatement("update account set cents = $2 where id = $1");
        return Flux.from(write.bind(0, id).bind(1, cents).execute())
                .flatMap(result -> result.getRowsUpdated())
                .then();
    }

    private static long cents(Readable row) {
        return row.get("cents", Long.class);
    }

    private static Mono<Void> undo(Connection connection) {
        return Flux.<Publisher<Void>>just(connection.rollbackTransaction(), connection.close())
                .concatMapDelayError(step -> step)
                .then();
    }
}
