package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Result;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.NoSuchElementException;

// Begins with SQL, and relies on `close()` for the rollback: the pool does not look into SQL, and
// lends the connection to the next one in the middle of the transaction.
//
// Caught by: an_account_that_does_not_exist_is_an_error
// Says: connection not given back, or in the middle of a transaction
class Transfer {

    static Mono<Void> money(ConnectionFactory connections, long from, long to, long cents) {
        return Mono.usingWhen(
                connections.create(),
                connection ->
                        run(connection, "begin")
                                .then(lock(connection, from, to))
                                .then(add(connection, from, -cents))
                                .then(add(connection, to, cents))
                                .then(run(connection, "commit")),
                Connection::close);
    }

    private static Mono<Void> lock(Connection connection, long from, long to) {
        var sql = "select id from account where id in ($1, $2) order by id for update";
        var statement = connection.createStatement(sql).bind("$1", from).bind("$2", to);
        return Flux.from(statement.execute()).flatMap(Result::getRowsUpdated).then();
    }

    private static Mono<Void> add(Connection connection, long id, long cents) {
        var sql = "update account set cents = cents + $1 where id = $2";
        var statement = connection.createStatement(sql).bind("$1", cents).bind("$2", id);
        return Flux.from(statement.execute())
                .flatMap(Result::getRowsUpdated)
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> new NoSuchElementException("no account " + id)))
                .then();
    }

    private static Mono<Void> run(Connection connection, String sql) {
        return Flux.from(connection.createStatement(sql).execute())
                .flatMap(Result::getRowsUpdated)
                .then();
    }
}
