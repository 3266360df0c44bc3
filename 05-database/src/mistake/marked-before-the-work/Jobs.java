package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Result;

import reactor.core.publisher.Mono;

import java.util.function.Function;

// Commits the mark, then works, and takes the mark back where the work fails or is cancelled. A
// worker that dies takes nothing back: its job counts as done.
//
// Caught by: the_job_of_a_worker_that_died_goes_to_another
// Says: job 2 stays taken after its worker has died
class Jobs {

    static Mono<Long> claim(ConnectionFactory connections, Function<Long, Mono<Void>> work) {
        return Mono.usingWhen(
                connections.create(),
                connection ->
                        inTransaction(connection, lockMark(connection))
                                .delayUntil(id -> atWork(connection, id, work)),
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

    private static Mono<Void> atWork(
            Connection connection, long id, Function<Long, Mono<Void>> work) {
        return Mono.usingWhen(
                Mono.just(id),
                work,
                _ -> Mono.empty(),
                (_, _) -> mark(connection, id, false),
                _ -> mark(connection, id, false));
    }

    private static Mono<Long> lockMark(Connection connection) {
        return lockNext(connection).delayUntil(id -> mark(connection, id, true));
    }

    private static Mono<Long> lockNext(Connection connection) {
        var sql = "select id from job where not done order by id limit 1 for update skip locked";
        return Mono.from(connection.createStatement(sql).execute()).flatMap(Jobs::id);
    }

    private static Mono<Long> id(Result result) {
        return Mono.from(result.map(row -> row.get("id", Long.class)));
    }

    private static Mono<Long> mark(Connection connection, long id, boolean done) {
        var sql = "update job set done = $2 where id = $1";
        return Mono.from(connection.createStatement(sql).bind("$1", id).bind("$2", done).execute())
                .flatMap(result -> Mono.from(result.getRowsUpdated()));
    }
}
