package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Readable;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.function.Function;

// A look-up that fails looks like a user without orders.
//
// Caught by: a_look_up_that_fails_ends_it_and_the_others_are_cancelled
// Says: error of a look-up; swallowed?
class Details {

    private record User(long id, String name) {}

    static Flux<String> ofAll(
            ConnectionFactory connections, Function<Long, Mono<Long>> orders, int limit) {
        return Flux.usingWhen(connections.create(), Details::users, Connection::close)
                .collectList()
                .flatMapIterable(users -> users)
                .flatMapSequential(user -> line(user, orders), limit);
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
                .onErrorReturn(0L)
                .map(number -> user.name() + ": " + number);
    }
}
