package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Readable;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.List;
import java.util.function.Function;

// Where the users cannot be read, the connection is never given back.
//
// Caught by: users_that_cannot_be_read_are_an_error_for_the_subscriber
// Says: connection not given back after an error
class Details {

    private record User(long id, String name) {}

    static Flux<String> ofAll(
            ConnectionFactory connections, Function<Long, Mono<Long>> orders, int limit) {
        return Mono.from(connections.create())
                .flatMap(Details::usersThenClose)
                .flatMapIterable(users -> users)
                .flatMapSequential(user -> line(user, orders), limit);
    }

    private static Mono<List<User>> usersThenClose(Connection connection) {
        return users(connection).collectList().delayUntil(_ -> connection.close());
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
