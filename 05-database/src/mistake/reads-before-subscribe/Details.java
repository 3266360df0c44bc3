package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Readable;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.function.Function;

// Reads the users when the plan is made: once, for nobody.
//
// Caught by: users_that_cannot_be_read_are_an_error_for_the_subscriber
// Says: Read too early?
class Details {

    private record User(long id, String name) {}

    static Flux<String> ofAll(
            ConnectionFactory connections, Function<Long, Mono<Long>> orders, int limit) {
        var users =
                Flux.usingWhen(connections.create(), Details::users, Connection::close)
                        .collectList()
                        .block();
        return Flux.fromIterable(users).flatMapSequential(user -> line(user, orders), limit);
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
