package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Readable;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.List;
import java.util.function.Function;

/// Never more users in memory than one page: the next one is read when the look-ups of this one are
/// done. (`expand` would hold its connection already, and wait for them.)
class Details {

    private record User(long id, String name) {}

    static Flux<String> ofAll(
            ConnectionFactory connections, Function<Long, Mono<Long>> orders, int limit) {
        return linesFrom(Long.MIN_VALUE, connections, orders, limit);
    }

    private static Flux<String> linesFrom(
            long firstId,
            ConnectionFactory connections,
            Function<Long, Mono<Long>> orders,
            int limit) {
        return page(connections, firstId)
                .flatMapMany(page -> {
                    long next = page.getLast().id() + 1;
                    return lines(page, orders, limit)
                            .concatWith(linesFrom(next, connections, orders, limit));
                });
    }

    private static Flux<String> lines(
            List<User> page, Function<Long, Mono<Long>> orders, int limit) {
        return Flux.fromIterable(page).flatMapSequential(user -> line(user, orders), limit);
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
