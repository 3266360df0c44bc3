package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Readable;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.List;
import java.util.function.Function;

/// Never more users in memory than a page or two: each begins behind the last id of the one before,
/// and its connection is back before its look-ups begin.
class Details {

    private record User(long id, String name) {}

    static Flux<String> ofAll(
            ConnectionFactory connections, Function<Long, Mono<Long>> orders, int limit) {
        return page(connections, Long.MIN_VALUE)
                .expand(page -> page(connections, page.getLast().id() + 1))
                .concatMapIterable(page -> page, 1)
                .flatMapSequential(user -> line(user, orders), limit, 1);
    }

    /// Empty behind the last user.
    private static Mono<List<User>> page(ConnectionFactory connections, long firstId) {
        return Flux.usingWhen(connections.create(), it -> users(it, firstId), Connection::close)
                .collectList()
                .filter(page -> !page.isEmpty());
    }

    private static Flux<User> users(Connection connection, long firstId) {
        var sql = "select id, name from users where id >= $1 order by id limit 100";
        return Flux.from(connection.createStatement(sql).bind("$1", firstId).execute())
                .flatMap(result -> result.map(Details::user));
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
