package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Result;

import org.reactivestreams.Publisher;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

// Remembers in this program what is taken: other programs do not know of it. And a worker that has
// lost its connection holds its job on.
//
// Caught by: the_job_of_a_worker_that_died_goes_to_another
// Says: job 2 stays taken after its worker has died
class Jobs {

    private static final Set<Long> TAKEN = ConcurrentHashMap.newKeySet();

    static Mono<Long> claim(ConnectionFactory connections, Function<Long, Mono<Void>> work) {
        return Mono.usingWhen(
                connections.create(),
                connection -> takeWorkMark(connection, work),
                Connection::close);
    }

    private static Mono<Long> takeWorkMark(Connection connection, Function<Long, Mono<Void>> work) {
        return Mono.usingWhen(
                openJobs(connection).filter(TAKEN::add).next(),
                id -> work.apply(id).then(markDone(connection, id)).thenReturn(id),
                id -> Mono.fromRunnable(() -> TAKEN.remove(id)));
    }

    private static Flux<Long> openJobs(Connection connection) {
        var sql = "select id from job where not done order by id";
        return Flux.from(connection.createStatement(sql).execute()).flatMap(Jobs::ids);
    }

    private static Publisher<Long> ids(Result result) {
        return result.map(row -> row.get("id", Long.class));
    }

    private static Mono<Long> markDone(Connection connection, long id) {
        var sql = "update job set done = true where id = $1";
        return Mono.from(connection.createStatement(sql).bind("$1", id).execute())
                .flatMap(result -> Mono.from(result.getRowsUpdated()));
    }
}
