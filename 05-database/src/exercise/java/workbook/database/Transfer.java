package workbook.database;

import static org.junit.jupiter.api.Assumptions.abort;

import io.r2dbc.spi.ConnectionFactory;

import reactor.core.publisher.Mono;

/// Money from one account to another, in `account (id bigint primary key, cents bigint not null
/// check (cents >= 0))`: either both rows change, or neither.
///
/// - The `Mono` completes when the transfer is committed. Nothing happens before somebody
///   subscribes; each subscriber transfers anew.
/// - Transfers may come at the same time, from any program, also in opposite directions: each of
///   them counts, and none fails because of another.
/// - Where an account does not exist, the error is a `NoSuchElementException` that names its id.
///   Otherwise it is the database's own, such as `R2dbcDataIntegrityViolationException` where the
///   money is short.
/// - After an error, and when the subscriber cancels in the middle, nothing has changed.
/// - The connection is given back and no longer in a transaction, however it ends: also where the
///   commit fails, or the server has closed the connection.
///
/// `from` and `to` are different, `cents` is positive.
///
/// Read first: `Database_04_Transaction`.
class Transfer {

    static Mono<Void> money(ConnectionFactory connections, long from, long to, long cents) {
        return abort("Exercise 5.2: move the cents, change both accounts or neither");
    }
}
