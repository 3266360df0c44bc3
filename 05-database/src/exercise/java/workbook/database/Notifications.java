package workbook.database;

import static org.junit.jupiter.api.Assumptions.abort;

import io.r2dbc.postgresql.PostgresqlConnectionFactory;

import reactor.core.publisher.Flux;

/// What is sent to a channel of PostgreSQL, with `notify` or `pg_notify`, as a stream.
///
/// - The `Flux` gives the payloads, in their order, from the moment it listens.
/// - Nothing happens before somebody subscribes. Each subscriber has a connection of its own; it is
///   closed when the subscriber cancels.
/// - Any text of up to 63 bytes may be a channel, and stays a name: upper case, spaces and quotes
///   in it as well.
/// - It does not end with its connection: whenever that is lost, it connects and listens again,
///   after a pause, of a second at most, until the subscriber cancels. What was sent meanwhile is
///   lost.
///
/// Read first: `Database_08_ListenNotify`; for a repetition in Reactor, `Errors_06_RetryInReactor`
/// of chapter 07.
class Notifications {

    static Flux<String> of(PostgresqlConnectionFactory connections, String channel) {
        return abort("Exercise 5.6: listen to the channel, and again when the connection is lost");
    }
}
