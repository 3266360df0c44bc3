package workbook.database;

import static org.junit.jupiter.api.Assumptions.abort;

import io.r2dbc.spi.ConnectionFactory;

import reactor.core.publisher.Mono;

import java.util.function.Function;

/// A queue in a table, `job (id bigint primary key, done boolean not null)`, for any number of
/// workers, in this program and in others: each job goes to one of them at a time.
///
/// - `claim` takes the open job with the smallest id that nobody else works on, does `work` for it,
///   marks it done, and gives its id. Where there is none, it ends empty: it waits for nobody.
/// - A job is done together with its work, for everybody to see, and not before. Where the work
///   fails, the subscriber gets that very error and the job is open again. Where the subscriber
///   cancels, the work is cancelled and the job is open again.
/// - The job of a worker that dies is open again as well: others get it. All that can be seen of
///   such a death is a lost connection. A worker that lives on after it gets an error, not the id.
/// - Nothing happens before somebody subscribes; each subscriber claims a job of its own.
/// - The connection is given back in every case, and without an open transaction.
///
/// Read first: `Database_04_Transaction`, `Database_09_WorkQueue` and its `Worker`.
class Jobs {

    static Mono<Long> claim(ConnectionFactory connections, Function<Long, Mono<Void>> work) {
        return abort("Exercise 5.7: take the next open job, do its work, mark it done");
    }
}
