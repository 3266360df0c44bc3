package workbook.database;

import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.postgresql.api.Notification;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.postgresql.api.PostgresqlResult;

import reactor.core.publisher.Flux;

import java.time.Duration;

// Listening belongs to the connection: it is over when that is closed.
//
// Caught by: payloads_arrive_in_their_order
// Says: 'ready' arrives on the channel
class Notifications {

    private static final Duration PAUSE = Duration.ofMillis(300);

    static Flux<String> of(PostgresqlConnectionFactory connections, String channel) {
        return connections
                .create()
                .flatMapMany(connection ->
                        listen(connection, channel)
                                .thenMany(connection.close())
                                .thenMany(connection.getNotifications()))
                .map(Notification::getParameter)
                .onErrorComplete()
                .repeatWhen(ends -> ends.delayElements(PAUSE));
    }

    private static Flux<Long> listen(PostgresqlConnection connection, String channel) {
        return connection
                .createStatement("listen " + quoted(channel))
                .execute()
                .flatMap(PostgresqlResult::getRowsUpdated);
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
