package workbook.database;

import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.postgresql.api.Notification;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.postgresql.api.PostgresqlResult;

import reactor.core.publisher.Flux;

// Connects again, but only once.
//
// Caught by: when_the_connection_is_lost_it_connects_and_listens_again
// Says: second loss: is the number of attempts limited
class Notifications {

    static Flux<String> of(PostgresqlConnectionFactory connections, String channel) {
        return Flux.usingWhen(
                        connections.create(),
                        connection -> listen(connection, channel),
                        PostgresqlConnection::close)
                .retry(1);
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
