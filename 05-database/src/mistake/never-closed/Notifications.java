package workbook.database;

import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.postgresql.api.Notification;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.postgresql.api.PostgresqlResult;

import reactor.core.publisher.Flux;

import java.time.Duration;

// Nobody closes the connection of a subscriber that has cancelled: it listens for ever.
//
// Caught by: after_a_cancel_the_connection_is_closed
// Says: connection closed after a cancel
class Notifications {

    private static final Duration PAUSE = Duration.ofMillis(300);

    static Flux<String> of(PostgresqlConnectionFactory connections, String channel) {
        return connections
                .create()
                .flatMapMany(connection -> listen(connection, channel))
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
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
