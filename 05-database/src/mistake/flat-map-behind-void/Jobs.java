package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Result;

import reactor.core.publisher.Mono;

import java.util.function.Function;

// A `Mono<Void>` has no value, ever: what stands behind its `flatMap` or `map` is never called.
//
// Caught by: each_subscriber_gets_the_open_job_with_the_smallest_id
// Says: Behind a Mono<Void>, `flatMap` is never called, `then` is
class Jobs {

    static Mono<Long> claim(ConnectionFactory connections, Function<Long, Mono<Void>> work) {
        return Mono.usingWhen(
                connections.create(),
                connection -> inTransaction(connection, lockWorkMark(connection, work)),
                Connection::close);
    }

    /// Not in the same `usingWhen`: the connection is closed also where the rollback fails.
    private static Mono<Long> inTransaction(Connection connection, Mono<Long> plan) {
        return Mono.usingWhen(
                Mono.from(connection.beginTransaction()).thenReturn(connection),
                _ -> plan,
                Connection::commitTransaction,
                (_, _) -> connection.rollbackTransaction(),
                Connection::rollbackTransaction);
    }

    private static Mono<Long> lockWorkMark(Connection connection, Function<Long, Mono<Void>> work) {
        return lockNext(connection).flatMap(id -> workAndMark(connection, id, work));
    }

    private static Mono<Long> workAndMark(
            Connection connection, long id, Function<Long, Mono<Void>> work) {
        return work.apply(id).flatMap(_ -> markDone(connection, id)).map(_ -> id);
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
