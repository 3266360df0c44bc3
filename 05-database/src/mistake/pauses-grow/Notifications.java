package workbook.database;

import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.postgresql.api.Notification;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.postgresql.api.PostgresqlResult;

import reactor.core.publisher.Flux;
import reactor.util.retry.Retry;

import java.time.Duration;

// Each pause is twice the one before, also where the attempt before has succeeded: the tenth lasts
// more than eight minutes.
//
// Caught by: when_the_connection_is_lost_it_connects_and_listens_again
// Says: loss: is the number of attempts limited, do pauses grow?
class Notifications {

    private static final Retry AGAIN =
            Retry.backoff(Long.MAX_VALUE, Duration.ofSeconds(1)).jitter(0);

    static Flux<String> of(PostgresqlConnectionFactory connections, String channel) {
        return Flux.usingWhen(
                        connections.create(),
                        connection -> listen(connection, channel),
                        PostgresqlConnection::close)
                .retryWhen(AGAIN);
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
