package workbook.database;

import io.r2dbc.postgresql.api.Notification;
import io.r2dbc.postgresql.api.PostgresqlConnection;

import reactor.core.publisher.Mono;

import java.time.Duration;

/// `NOTIFY` reaches those who listen at that moment, and nobody later: it is a bell, not a queue.
///
/// It is part of its transaction: it comes with the commit, not at all after a rollback, and once
/// where the same text was sent twice. Who does not listen has missed it. So first listen, then look
/// at the tables; and when the connection is lost, which is when the stream ends with an error, do
/// both again. A listener needs a connection for itself, as it keeps it. A channel belongs to the
/// database, not to a schema. What such a bell is good for: [Database_09_WorkQueue].
///
/// Run: `mvn -q compile exec:exec -pl 05-database -Dexample=Database_08_ListenNotify`
///
/// Prints:
///
///     sent before anybody listens: too early
///     sent: Dune
///     sent and rolled back: Ulysses
///     sent twice in one transaction: Emma
///     sent: the end
///     heard: [Dune, Emma, the end]
class Database_08_ListenNotify {

    void main() {
        try (var database = Database.open()) {
            send(database, "sent before anybody listens", "too early", "%s");

            var listener = database.connections().create().block();
            try {
                var heard = listen(listener, database.schema()).toFuture();
                send(database, "sent", "Dune", "%s");
                send(database, "sent and rolled back", "Ulysses", "begin; %s; rollback");
                send(database, "sent twice in one transaction", "Emma", "begin; %s; %1$s; commit");
                send(database, "sent", "the end", "%s");
                IO.println("heard: " + heard.join());
            } finally {
                listener.close().block();
            }
        }
    }

    /// Listens from now on, until the end is said.
    private static Mono<?> listen(PostgresqlConnection connection, String channel) {
        connection
                .createStatement("listen " + channel)
                .execute()
                .flatMap(result -> result.getRowsUpdated())
                .blockLast();
        // Subscribe at once: what comes before that is lost, though the server has sent it.
        return connection
                .getNotifications()
                .map(Notification::getParameter)
                .takeUntil("the end"::equals)
                .collectList()
                .timeout(Duration.ofSeconds(30));
    }

    /// Sends it on a connection of its own. It could be another program, on another machine.
    private static void send(Database database, String how, String text, String sql) {
        var notify = "notify %s, '%s'".formatted(database.schema(), text);
        database.run(sql.formatted(notify));
        IO.println(how + ": " + text);
    }
}
