package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Result;

import reactor.core.publisher.Mono;

import java.util.function.Function;

// A table has no order. Without `order by` the next job is any job.
//
// Caught by: each_subscriber_gets_the_open_job_with_the_smallest_id
// Says: [the first. No job?
class Jobs {

    static Mono<Long> claim(ConnectionFactory connections, Function<Long, Mono<Void>> work) {
        return Mono.usingWhen(
                connections.create(),
                connection -> inTransaction(connection, lockWorkMark(connection, work)),
                Connection::close);
    }

    private static Mono<Long> inTransaction(Connection connection, Mono<Long> plan) {
        return Mono.usingWhen(
                Mono.from(connection.beginTransaction()).thenReturn(connection),
                _ -> plan,
                Connection::commitTransaction,
                (_, _) -> connection.rollbackTransaction(),
                Connection::rollbackTransaction);
    }

    private static Mono<Long> lockWorkMark(Connection connection, Function<Long, Mono<Void>> work) {
        return lockNext(connection).delayUntil(work).delayUntil(id -> markDone(connection, id));
    }

    private static Mono<Long> lockNext(Connection connection) {
        var sql = "select id from job where not done limit 1 for update skip locked";
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
