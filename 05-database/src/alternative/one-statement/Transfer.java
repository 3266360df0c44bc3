package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.List;
import java.util.NoSuchElementException;

/// One statement locks both rows and changes them; `close()` of a pool, or the server, rolls back
/// what was not committed.
class Transfer {

    private static final String MOVE =
            """
            with locked as (select id from account where id in ($1, $2) order by id for update)
            update account a set cents = cents + case a.id when $1 then - $3 else $3 end
                from locked where a.id = locked.id returning a.id
            """;

    static Mono<Void> money(ConnectionFactory connections, long from, long to, long cents) {
        return Mono.usingWhen(
                connections.create(),
                connection ->
                        Mono.from(connection.beginTransaction())
                                .thenMany(move(connection, from, to, cents))
                                .collectList()
                                .doOnNext(changed -> check(changed, from, to))
                                .then(Mono.from(connection.commitTransaction())),
                Connection::close);
    }

    private static Flux<Long> move(Connection connection, long from, long to, long cents) {
        var statement = connection.createStatement(MOVE);
        statement.bind("$1", from).bind("$2", to).bind("$3", cents);
        return Flux.from(statement.execute())
                .concatMap(result -> result.map(row -> row.get("id", Long.class)));
    }

    private static void check(List<Long> changed, long... ids) {
        for (long id : ids) {
            if (!changed.contains(id)) {
                throw new NoSuchElementException("No account has the id " + id);
            }
        }
    }
}
