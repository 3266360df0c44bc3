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
        while (!sink.isCancelled()) {
            try {
                receive(connections.create().block(), channel, sink);
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                // Interrupted as well, or no connection: the loop asks.
            }
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
