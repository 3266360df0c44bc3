package workbook.database;

import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.postgresql.api.Notification;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.postgresql.api.PostgresqlResult;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Duration;

// Connects for the caller, who may never subscribe: then nobody closes the connection.
//
// Caught by: nothing_happens_before_subscribe_and_each_subscriber_has_a_connection
// Says: [connections, nobody has subscribed]
class Notifications {

    private static final Duration PAUSE = Duration.ofMillis(300);

    static Flux<String> of(PostgresqlConnectionFactory connections, String channel) {
        var first = connections.create().block();
        return Flux.usingWhen(
                        Mono.just(first),
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
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
