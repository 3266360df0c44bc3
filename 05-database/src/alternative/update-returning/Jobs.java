package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;

import org.reactivestreams.Publisher;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.function.Function;

/// One statement finds, locks and marks the job. Nobody else sees the mark before the commit, and
/// that comes after the work.
class Jobs {

    private static final String MARK_NEXT =
            """
            update job set done = true
                where id = (select id from job where not done
                    order by id limit 1 for update skip locked)
                returning id
            """;

    static Mono<Long> claim(ConnectionFactory connections, Function<Long, Mono<Void>> work) {
        return Mono.usingWhen(
                connections.create(),
                connection -> markNextThenWork(connection, work),
                connection -> closeAfter(connection.commitTransaction(), connection),
                (connection, _) -> closeAfter(connection.rollbackTransaction(), connection),
                connection -> closeAfter(connection.rollbackTransaction(), connection));
    }

    private static Mono<Long> markNextThenWork(
            Connection connection, Function<Long, Mono<Void>> work) {
        return Mono.from(connection.beginTransaction())
                .thenMany(connection.createStatement(MARK_NEXT).execute())
                .flatMap(result -> result.map(row -> row.get(0, Long.class)))
                .singleOrEmpty()
                .flatMap(id -> work.apply(id).thenReturn(id));
    }

    private static Flux<Void> closeAfter(Publisher<Void> end, Connection connection) {
        return Flux.concatDelayError(end, connection.close());
    }
}
