package workbook.database;

import static org.junit.jupiter.api.Assumptions.abort;

import io.r2dbc.spi.ConnectionFactory;

import reactor.core.publisher.Mono;

/// A new row in `users (id bigint generated …, name text not null unique)`: what the database says
/// about it, its id or its error, reaches the caller.
///
/// - The `Mono` gives the id that the database has generated for the row (`insert … returning id`
///   makes it a row).
/// - Nothing happens before somebody subscribes; for each subscriber there is a new attempt.
/// - Any text may be a name, and is data: it never becomes part of the SQL. A `null` is an error,
///   thrown or through the `Mono`.
/// - The subscriber gets the database's own error. Where the name is taken, that is
///   `R2dbcDataIntegrityViolationException`.
/// - The connection is given back: after a success, after a failure, and when the subscriber
///   cancels in the middle.
///
/// Read first: `Database_01_MonoAndFlux`, `Database_02_FetchUsers`.
class Save {

    static Mono<Long> user(ConnectionFactory connections, String name) {
        return abort("Exercise 5.1: insert a user, return the id, give the connection back");
    }
}
