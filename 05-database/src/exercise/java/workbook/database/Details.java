package workbook.database;

import static org.junit.jupiter.api.Assumptions.abort;

import io.r2dbc.spi.ConnectionFactory;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.function.Function;

/// What belongs to each row of `users (id bigint primary key, name text not null)`, looked up one
/// by one: the N+1 of every program with a database.
///
/// - For each user there is a line such as `Ada: 3`, the name and the number of orders, in the
///   order of the ids. `orders.apply(id)` looks the number up; where it gives none, the number is
///   0.
/// - A look-up needs a connection of its own, mostly from the same pool. It works with any number
///   of users, and with a pool of one connection.
/// - At most `limit` look-ups run at the same time; the first `limit` of them start together.
/// - A look-up that fails ends it with its error; the look-ups that still run are cancelled, there
///   and when the subscriber cancels. The connection is given back in every case.
/// - Nothing happens before somebody subscribes.
///
/// Read first: `Database_03_Pool`, `Database_06_PoolExhausted`, `Database_11_TheSameInReactor`.
class Details {

    static Flux<String> ofAll(
            ConnectionFactory connections, Function<Long, Mono<Long>> orders, int limit) {
        return abort("Exercise 5.3: look up the orders of each user, some at a time, in order");
    }
}
