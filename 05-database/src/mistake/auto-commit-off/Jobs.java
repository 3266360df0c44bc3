package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Result;

import reactor.core.publisher.Mono;

import java.util.function.Function;

// Begins with a setting, and commits where there is a job. A pool rolls back what was begun with
// `beginTransaction`, but not this: its next user is in the middle of a transaction.
//
// Caught by: where_no_job_is_open_it_ends_empty
// Says: connection not given back, or in the middle of a transaction, when there was no job
class Jobs {

    static Mono<Long> claim(ConnectionFactory connections, Function<Long, Mono<Void>> work) {
        return Mono.usingWhen(
                connections.create(),
                connection ->
                        Mono.from(connection.setAutoCommit(false))
                                .then(lockWorkMark(connection, work))
                                .delayUntil(_ -> connection.commitTransaction()),
                Connection::close);
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
