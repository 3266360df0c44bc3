package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Result;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.function.Function;

/// No roll-back in sight: a connection that is closed in the middle of a transaction rolls back,
/// and so does a pool, for what was begun with `beginTransaction`.
class Jobs {

    static Mono<Long> claim(ConnectionFactory connections, Function<Long, Mono<Void>> work) {
        return Flux.usingWhen(
                        connections.create(),
                        connection -> lockWorkMark(connection, work),
                        Connection::close)
                .singleOrEmpty();
    }

    private static Mono<Long> lockWorkMark(Connection connection, Function<Long, Mono<Void>> work) {
        var select = "select id from job where not done order by id limit 1 for update skip locked";
        return Mono.from(connection.beginTransaction())
                .thenMany(connection.createStatement(select).execute())
                .concatMap(result -> result.map((row, _) -> row.get(0, Long.class)))
                .concatMap(id -> work.apply(id).then(mark(connection, id)).thenReturn(id))
                .singleOrEmpty()
                .delayUntil(_ -> connection.commitTransaction());
    }

    private static Mono<Void> mark(Connection connection, long id) {
        var update = connection.createStatement("update job set done = true where id = $1");
        return Flux.from(update.bind(0, id).execute()).flatMap(Result::getRowsUpdated).then();
    }
}
