package workbook.database;

import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.postgresql.api.PostgresqlConnection;

import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

import java.util.concurrent.Semaphore;

/// A virtual thread for each subscriber: it listens, waits until the connection is lost, and begins
/// again. Who cancels interrupts it.
class Notifications {

    private static final long PAUSE_MILLIS = 100;

    static Flux<String> of(PostgresqlConnectionFactory connections, String channel) {
        return Flux.create(sink -> {
            var thread = Thread.startVirtualThread(() -> run(connections, channel, sink));
            sink.onDispose(thread::interrupt);
        });
    }

    private static void run(
            PostgresqlConnectionFactory connections, String channel, FluxSink<String> sink) {
        try {
            while (!sink.isCancelled()) {
                attempt(connections, channel, sink);
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            // The subscriber has cancelled: nobody is left to be told.
        }
    }

    private static void attempt(
            PostgresqlConnectionFactory connections, String channel, FluxSink<String> sink)
            throws InterruptedException {
        try {
            receive(connections.create().block(), channel, sink);
        } catch (RuntimeException e) {
            // No connection, or interrupted in block(): the loop goes on, or ends.
        }
    }

    private static void receive(
            PostgresqlConnection connection, String channel, FluxSink<String> sink)
            throws InterruptedException {
        var lost = new Semaphore(0);
        try {
            connection
                    .getNotifications()
                    .doFinally(_ -> lost.release())
                    .subscribe(it -> sink.next(it.getParameter()), _ -> {});
            var listen = "listen \"" + String.join("\"\"", channel.split("\"", -1)) + "\"";
            connection
                    .createStatement(listen)
                    .execute()
                    .flatMap(it -> it.getRowsUpdated())
                    .blockLast();
            lost.acquire();
        } finally {
            connection.close().onErrorComplete().subscribe();
        }
    }
}
