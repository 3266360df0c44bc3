package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Readable;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.function.Function;

// Without `order by` the rows come in any order, here in that of their insertion.
//
// Caught by: each_user_is_a_line_with_the_number_of_orders
// Says: in the order of the ids
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
        var statement = connection.createStatement("select id, name from users");
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
