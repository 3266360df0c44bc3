package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Readable;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.util.List;
import java.util.function.Function;

/// Waits for the users on a thread that may block; the plans of the lines are merged, so many at a
/// time.
class Details {

    private record User(long id, String name) {}

    static Flux<String> ofAll(
            ConnectionFactory connections, Function<Long, Mono<Long>> orders, int limit) {
        return Mono.fromCallable(() -> users(connections))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMapMany(users -> Flux.mergeSequential(lines(users, orders), limit, 1));
    }

    private static List<User> users(ConnectionFactory connections) {
        var connection = Mono.from(connections.create()).block();
        try {
            return users(connection).collectList().block();
        } finally {
            Mono.from(connection.close()).toFuture().join(); // not cut short by an interrupt
        }
    }

    private static Flux<Mono<String>> lines(List<User> users, Function<Long, Mono<Long>> orders) {
        return Flux.fromStream(users.stream().map(user -> line(user, orders)));
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
