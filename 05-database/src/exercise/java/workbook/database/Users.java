package workbook.database;

import static org.junit.jupiter.api.Assumptions.abort;

import io.r2dbc.spi.ConnectionFactory;

import reactor.core.publisher.Flux;

import java.util.Optional;

/// All rows of `users (id bigint not null, email text)`, of which there may be millions: as a
/// stream, so that neither the server nor the program ever holds all of them.
///
/// - The server is asked for `fetchSize` rows at a time, and for more only when the subscriber
///   wants more. Who takes three of many costs the server a few portions.
/// - Each row is given once, in any order, whatever others write or delete meanwhile. An `email`
///   that is NULL is an empty `Optional`.
/// - After an error in the middle, the subscriber gets that error. The rows before it have been
///   given.
/// - The connection is given back: at the end, after an error, and when the subscriber cancels.
///
/// Read first: `Database_05_StreamRows`.
class Users {

    record User(long id, Optional<String> email) {}

    static Flux<User> stream(ConnectionFactory connections, int fetchSize) {
        return abort("Exercise 5.5: give all users, some at a time, without holding all of them");
    }
}
