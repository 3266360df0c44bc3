package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Result;

import reactor.core.publisher.Mono;

import java.util.function.Function;

// Takes the first row, but has locked them all: without `limit 1` nothing is left for others.
//
// Caught by: while_one_works_another_gets_the_next_job_and_a_third_gets_none
// Says: [another gets, the first works on 2]
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
        var sql = "select id from job where not done order by id for update skip locked";
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
