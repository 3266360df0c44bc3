package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Result;

import reactor.core.publisher.Mono;

import java.util.function.Function;

// Marks the job first, and commits however the work ends: a job whose work has failed is done.
//
// Caught by: where_the_work_fails_the_caller_gets_the_error_and_the_job_is_open_again
// Says: job 2 stays taken after its work has failed
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
                Connection::commitTransaction);
    }

    private static Mono<Long> lockWorkMark(Connection connection, Function<Long, Mono<Void>> work) {
        return lockNext(connection).delayUntil(id -> markDone(connection, id)).delayUntil(work);
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
