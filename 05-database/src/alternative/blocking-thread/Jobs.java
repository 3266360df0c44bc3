package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.util.function.Function;

/// A thread that waits, step by step. Who cancels interrupts it; `block` then cancels what it waits
/// for. The closing is not waited for, since an interrupted thread cannot wait; it rolls back.
class Jobs {

    static Mono<Long> claim(ConnectionFactory connections, Function<Long, Mono<Void>> work) {
        return Mono.fromCallable(() -> lockWorkMark(connections, work))
                .subscribeOn(Schedulers.boundedElastic());
    }

    private static Long lockWorkMark(
            ConnectionFactory connections, Function<Long, Mono<Void>> work) {
        var connection = Mono.from(connections.create()).block();
        try {
            Mono.from(connection.beginTransaction()).block();
            var id =
                    first(
                            connection,
                            "select id from job where not done"
                                    + " order by id limit 1 for update skip locked");
            if (id != null) {
                work.apply(id).block();
                first(connection, "update job set done = true where id = " + id + " returning id");
                Mono.from(connection.commitTransaction()).block();
            }
            return id;
        } finally {
            Mono.from(connection.close()).subscribe();
        }
    }

    private static Long first(Connection connection, String sql) {
        return Flux.from(connection.createStatement(sql).execute())
                .concatMap(result -> result.map(row -> row.get(0, Long.class)))
                .singleOrEmpty()
                .block();
    }
}
