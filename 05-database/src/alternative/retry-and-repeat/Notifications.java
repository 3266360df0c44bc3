package workbook.database;

import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.postgresql.api.Notification;
import io.r2dbc.postgresql.api.PostgresqlConnection;

import reactor.core.publisher.Flux;
import reactor.util.retry.Retry;

import java.time.Duration;

/// An error is retried, longer and longer after each failure and at once again after a success. An
/// end is made an error. The notifications are subscribed to before the channel is listened to.
class Notifications {

    static Flux<String> of(PostgresqlConnectionFactory connections, String channel) {
        var again =
                Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(50))
                        .maxBackoff(Duration.ofSeconds(1))
                        .transientErrors(true);
        return connections
                .create()
                .flatMapMany(connection -> receive(connection, channel))
                .concatWith(Flux.error(() -> new IllegalStateException("the stream has ended")))
                .retryWhen(again);
    }

    private static Flux<String> receive(PostgresqlConnection connection, String channel) {
        var sql = "LISTEN \"%s\"".formatted(channel.replace("\"", "\"\""));
        var listen = connection.createStatement(sql).execute();
        return connection
                .getNotifications()
                .mergeWith(listen.flatMap(result -> result.getRowsUpdated()).thenMany(Flux.never()))
                .map(Notification::getParameter)
                .doFinally(_ -> connection.close().onErrorComplete().subscribe());
    }
}
