package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Result;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.util.NoSuchElementException;

/// Step by step, on a thread that may block. A cancel interrupts it: so the end is not awaited with
/// `block()`, which an interrupt would cut short.
class Transfer {

    static Mono<Void> money(ConnectionFactory connections, long from, long to, long cents) {
        return Mono.<Void>fromRunnable(() -> move(connections, from, to, cents))
                .subscribeOn(Schedulers.boundedElastic());
    }

    private static void move(ConnectionFactory connections, long from, long to, long cents) {
        var connection = Mono.from(connections.create()).block();
        try {
            Mono.from(connection.beginTransaction()).block();
            // Everybody asks for the smaller id first, so nobody waits for a later one.
            add(connection, Math.min(from, to), from < to ? -cents : cents);
            add(connection, Math.max(from, to), from < to ? cents : -cents);
            Mono.from(connection.commitTransaction()).block();
        } catch (RuntimeException e) {
            Mono.from(connection.rollbackTransaction()).onErrorComplete().subscribe();
            throw e;
        } finally {
            Mono.from(connection.close()).toFuture().join(); // join() is not interrupted
        }
    }

    private static void add(Connection connection, long id, long cents) {
        var statement =
                connection.createStatement("update account set cents = cents + $1 where id = $2");
        var rows =
                Flux.from(statement.bind("$1", cents).bind("$2", id).execute())
                        .flatMap(Result::getRowsUpdated)
                        .blockLast();
        if (rows == 0) {
            throw new NoSuchElementException("account " + id);
        }
    }
}
