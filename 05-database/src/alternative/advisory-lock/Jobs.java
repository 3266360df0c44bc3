package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.List;
import java.util.function.Function;

/// A lock on the job's id in place of its row; it ends with the transaction as well. The row is
/// read again under the lock: another may have done the job in between.
class Jobs {

    private static final String OPEN = "select id from job where not done order by id";
    private static final String TRY_LOCK =
            "select pg_try_advisory_xact_lock(hashtextextended(current_schema(), $1))";
    private static final String STILL_OPEN = "select not done from job where id = $1";
    private static final String MARK = "update job set done = true where id = $1 returning done";

    static Mono<Long> claim(ConnectionFactory connections, Function<Long, Mono<Void>> work) {
        return Mono.usingWhen(
                connections.create(),
                connection -> lockWorkMark(connection, work),
                Connection::close);
    }

    private static Mono<Long> lockWorkMark(Connection connection, Function<Long, Mono<Void>> work) {
        return Mono.from(connection.beginTransaction())
                .thenMany(connection.createStatement(OPEN).execute())
                .concatMap(result -> result.map(row -> row.get(0, Long.class)))
                .collectList()
                .flatMap(ids -> firstToLock(connection, ids))
                .delayUntil(work)
                .delayUntil(id -> isTrue(connection, MARK, id))
                .delayUntil(_ -> connection.commitTransaction());
    }

    private static Mono<Long> firstToLock(Connection connection, List<Long> ids) {
        return Flux.fromIterable(ids)
                .filterWhen(id -> isTrue(connection, TRY_LOCK, id), 1)
                .filterWhen(id -> isTrue(connection, STILL_OPEN, id), 1)
                .next();
    }

    private static Mono<Boolean> isTrue(Connection connection, String sql, long id) {
        return Flux.from(connection.createStatement(sql).bind("$1", id).execute())
                .concatMap(result -> result.map(row -> row.get(0, Boolean.class)))
                .single();
    }
}
