package workbook.database;

import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.postgresql.api.Notification;
import io.r2dbc.postgresql.api.PostgresqlConnection;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Duration;

/// The server makes the statement, from a value that is bound. One subscription after the other is
/// generated, each for one connection.
class Notifications {

    private static final String STATEMENT = "select format('listen %I', $1::text)";

    static Flux<String> of(PostgresqlConnectionFactory connections, String channel) {
        var once =
                Flux.usingWhen(
                        connections.create(),
                        connection -> receive(connection, channel),
                        PostgresqlConnection::close);
        var later = once.delaySubscription(Duration.ofMillis(200));
        return Flux.just(once)
                .concatWith(Flux.generate(attempts -> attempts.next(later)))
                .concatMap(attempt -> attempt.onErrorResume(_ -> Mono.empty()), 1);
    }

    private static Flux<String> receive(PostgresqlConnection connection, String channel) {
        return connection
                .createStatement(STATEMENT)
                .bind("$1", channel)
                .execute()
                .flatMap(result -> result.map(row -> row.get(0, String.class)))
                .single()
                .flatMapMany(listen -> connection.createStatement(listen).execute())
                .flatMap(result -> result.getRowsUpdated())
                .thenMany(Flux.defer(connection::getNotifications))
                .map(Notification::getParameter);
    }
}
