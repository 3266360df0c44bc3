package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Readable;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.function.Function;

// Waits for each look-up on the thread of the event loop, which is the one that has to bring the
// answer: Reactor refuses it there.
//
// Caught by: many_users_get_along_with_a_pool_of_one_connection
// Says: are blocking
class Details {

    private record User(long id, String name) {}

    static Flux<String> ofAll(
            ConnectionFactory connections, Function<Long, Mono<Long>> orders, int limit) {
        return Flux.usingWhen(connections.create(), Details::users, Connection::close)
                .collectList()
                .flatMapIterable(users -> users)
                .map(user -> line(user, orders).block());
    }

    private static Flux<User> users(Connection connection) {
        var statement = connection.createStatement("select id, name from users order by id");
        return Flux.from(statement.execute()).flatMap(result -> result.map(Details::user));
    }

    private static User user(Readable row) {
        return new User(row.get("id", Long.class), row.get("name", String.class));
    }

    private static Mono<String> line(User user, Function<Long, Mono<Long>> orders) {
        return orders.apply(user.id())
                .defaultIfEmpty(0L)
                .map(number -> user.name() + ": " + number);
    }
}
