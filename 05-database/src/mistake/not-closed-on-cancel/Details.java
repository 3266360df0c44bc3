package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Readable;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.List;
import java.util.function.Function;

// Closes after success and after failure; a subscriber that cancels while the users are read is
// neither. (The pool of this workbook would give the connection back by itself, others do not.)
//
// Caught by: a_cancel_while_the_users_are_read_gives_the_connection_back
// Says: connection not given back after a cancel
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
        return users(connection)
                .collectList()
                .delayUntil(_ -> connection.close())
                .onErrorResume(e -> Mono.from(connection.close()).then(Mono.error(e)));
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
