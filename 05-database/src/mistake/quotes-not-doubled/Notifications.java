package workbook.database;

import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.postgresql.api.Notification;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.postgresql.api.PostgresqlResult;

import reactor.core.publisher.Flux;

import java.time.Duration;

// A quote in the name ends it: the rest is SQL, and is carried out.
//
// Caught by: a_channel_is_a_name_whatever_is_in_it
// Says: 'to a name in quotes' arrives on the channel
class Notifications {

    private static final Duration PAUSE = Duration.ofMillis(300);

    static Flux<String> of(PostgresqlConnectionFactory connections, String channel) {
        return Flux.usingWhen(
                        connections.create(),
                        connection -> listen(connection, channel),
                        PostgresqlConnection::close)
                .onErrorComplete()
                .repeatWhen(ends -> ends.delayElements(PAUSE));
    }

    private static Flux<String> listen(PostgresqlConnection connection, String channel) {
        return connection
                .createStatement("listen " + quoted(channel))
                .execute()
                .flatMap(PostgresqlResult::getRowsUpdated)
                .thenMany(connection.getNotifications())
                .map(Notification::getParameter);
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
