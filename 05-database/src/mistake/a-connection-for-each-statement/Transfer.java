package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Result;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.NoSuchElementException;

// Each statement has its own connection, and so its own transaction.
//
// Caught by: an_account_that_does_not_exist_is_an_error
// Says: nothing may have changed: there is no account 404
class Transfer {

    static Mono<Void> money(ConnectionFactory connections, long from, long to, long cents) {
        return add(connections, from, -cents).then(add(connections, to, cents));
    }

    private static Mono<Void> add(ConnectionFactory connections, long id, long cents) {
        return Mono.usingWhen(
                connections.create(), connection -> add(connection, id, cents), Connection::close);
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
}
