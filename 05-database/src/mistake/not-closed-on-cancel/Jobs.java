package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Result;

import reactor.core.publisher.Mono;

import java.util.function.Function;

// Closes after a success and after a failure. Who cancels leaves the connection open, and the job
// locked.
//
// Caught by: where_the_subscriber_cancels_the_work_is_cancelled_and_the_job_is_open_again
// Says: job 2 stays taken after a cancel
class Jobs {

    static Mono<Long> claim(ConnectionFactory connections, Function<Long, Mono<Void>> work) {
        return Mono.from(connections.create())
                .flatMap(connection -> closing(connection, lockWorkMark(connection, work)));
    }

    private static Mono<Long> closing(Connection connection, Mono<Long> plan) {
        return Mono.from(connection.beginTransaction())
                .then(plan)
                .delayUntil(_ -> connection.commitTransaction())
                .materialize()
                .delayUntil(_ -> connection.close())
                .dematerialize();
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
