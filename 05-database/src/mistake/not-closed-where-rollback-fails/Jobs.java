package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Result;

import reactor.core.publisher.Mono;

import java.util.function.Function;

// A connection that is lost cannot roll back: with `then` it is not given back either, and the
// pool has one less.
//
// Caught by: the_job_of_a_worker_that_died_goes_to_another
// Says: connection not given back, or in the middle of a transaction, after it was lost
class Jobs {

    static Mono<Long> claim(ConnectionFactory connections, Function<Long, Mono<Void>> work) {
        return Mono.usingWhen(
                connections.create(),
                connection ->
                        Mono.from(connection.beginTransaction())
                                .then(lockWorkMark(connection, work)),
                connection -> Mono.from(connection.commitTransaction()).then(close(connection)),
                (connection, _) ->
                        Mono.from(connection.rollbackTransaction()).then(close(connection)),
                connection -> Mono.from(connection.rollbackTransaction()).then(close(connection)));
    }

    private static Mono<Void> close(Connection connection) {
        return Mono.from(connection.close());
    }

    private static Mono<Long> lockWorkMark(Connection connection, Function<Long, Mono<Void>> work) {
        return lockNext(connection).delayUntil(work).delayUntil(id -> markDone(connection, id));
    }

    private static Mono<Long> lockNext(Connection connection) {
        var sql = "select id from job where not done order by id limit 1 for update skip locked";
        return Mono.from(connection.createStatement(sql).execute()).flatMap(Jobs::id);
    }

    private static Mono<Long> id(Result result) {
        return Mono.from(result.map(row -> row.get("id", Long.class)));
    }

    private static Mono<Long> markDone(Connection connection, long id) {
        var sql = "update job set done = true where id = $1";
        return Mono.from(connection.createStatement(sql).bind("$1", id).execute())
                .flatMap(result -> Mono.from(result.getRowsUpdated()));
    }
}
