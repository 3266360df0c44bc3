package workbook.database;

import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.postgresql.api.Notification;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.postgresql.api.PostgresqlResult;

import reactor.core.publisher.Flux;

import java.time.Duration;

// Takes one notification and connects anew for the next one: what is sent in between is lost.
//
// Caught by: payloads_arrive_in_their_order
// Says: what arrives of 'one', '' and 'three'
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
                .map(Notification::getParameter)
                .take(1);
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
