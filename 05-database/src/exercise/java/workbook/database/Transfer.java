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
///   Where the money is short, it is the database's own, `R2dbcDataIntegrityViolationException`. A
///   commit that fails, or a connection that dies, is an error as well.
/// - After an error, and when the subscriber cancels in the middle, nothing has changed.
/// - The connection is given back, no longer in a transaction, after each of these ends: also where
///   a rollback is not possible any more.
///
/// `from` and `to` are different, `cents` is positive.
///
/// Read first: `Database_04_Transaction`.
class Transfer {

    static Mono<Void> money(ConnectionFactory connections, long from, long to, long cents) {
        return abort("Exercise 5.2: move the cents, change both accounts or neither");
    }
}
