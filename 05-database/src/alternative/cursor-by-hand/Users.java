package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Readable;
import io.r2dbc.spi.Result;

import org.reactivestreams.Publisher;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;

/// A cursor lives in a transaction, and gives as many rows as it is asked for. When it gives none,
/// it is at its end.
class Users {

    record User(long id, Optional<String> email) {}

    static Flux<User> stream(ConnectionFactory connections, int fetchSize) {
        return Flux.usingWhen(
                connections.create(),
                connection -> begin(connection).thenMany(portions(connection, fetchSize)),
                Users::end,
                (connection, _) -> end(connection),
                Users::end);
    }

    private static Mono<Void> begin(Connection connection) {
        var sql = "declare all_users no scroll cursor for select id, email from users";
        return Mono.from(connection.beginTransaction())
                .thenMany(connection.createStatement(sql).execute())
                .concatMap(Result::getRowsUpdated)
                .then();
    }

    private static Flux<User> portions(Connection connection, int fetchSize) {
        return portion(connection, fetchSize)
                .repeat()
                .takeUntil(List::isEmpty)
                .concatMapIterable(portion -> portion, 1);
    }

    private static Mono<List<User>> portion(Connection connection, int fetchSize) {
        var sql = "fetch " + fetchSize + " from all_users";
        return Flux.from(connection.createStatement(sql).execute())
                .concatMap(result -> result.map(Users::user))
                .collectList();
    }

    private static User user(Readable row) {
        return new User(row.get(0, Long.class), Optional.ofNullable(row.get(1, String.class)));
    }

    private static Publisher<Void> end(Connection connection) {
        return Mono.from(connection.rollbackTransaction())
                .onErrorComplete()
                .then(Mono.from(connection.close()));
    }
}
