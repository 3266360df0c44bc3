package workbook.database;

import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.postgresql.api.Notification;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.postgresql.api.PostgresqlResult;

import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;

import java.time.Duration;

// Each connection begins the next one, by a `subscribe` that nobody can cancel.
//
// Caught by: after_a_lost_connection_a_cancel_still_closes_the_next
// Says: it was the second one
class Notifications {

    private static final Duration PAUSE = Duration.ofMillis(300);

    static Flux<String> of(PostgresqlConnectionFactory connections, String channel) {
        return Flux.create(sink -> sink.onDispose(receive(connections, channel, sink)));
    }

    private static Disposable receive(
            PostgresqlConnectionFactory connections, String channel, FluxSink<String> sink) {
        return Flux.usingWhen(
                        connections.create(),
                        connection -> listen(connection, channel),
                        PostgresqlConnection::close)
                .onErrorComplete()
                .concatWith(Mono.delay(PAUSE).then(Mono.empty()))
                .doOnComplete(() -> receive(connections, channel, sink))
                .subscribe(sink::next);
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
