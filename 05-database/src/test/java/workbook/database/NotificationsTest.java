package workbook.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Whether somebody listens cannot be seen from outside: the tests send until something arrives.
@DisplayName("5.6 Notifications")
class NotificationsTest {

    @AutoClose private final Database database = Database.open();

    @AutoClose("dispose")
    private final Disposable.Composite subscriptions = Disposables.composite();

    /// Channels belong to the whole database.
    private final String channel = database.schema();

    @Test
    void payloads_arrive_in_their_order() {
        var received = subscribe(listenTo(channel));
        assertArrives("ready", channel, received);

        database.run("notify %1$s, 'one'; notify %1$s; notify %1$s, 'three'".formatted(channel));

        await("what arrives of 'one', '' and 'three'")
                .atMost(4, SECONDS)
                .until(() -> String.join(", ", received), it -> it.endsWith("ready, one, , three"));
    }

    @Test
    void nothing_happens_before_subscribe_and_each_subscriber_has_a_connection() {
        var notifications = listenTo(channel);
        assertThat(connections()).as("connections, nobody has subscribed").isEmpty();

        var first = subscribe(notifications);
        assertArrives("first", channel, first);
        var second = subscribe(notifications);
        assertArrives("second", channel, second);

        assertThat(connections()).as("connections of two subscribers").hasSize(2);
    }

    @Test
    void after_a_cancel_the_connection_is_closed() {
        assertArrives("ready", channel, subscribe(listenTo(channel)));

        subscriptions.dispose();

        await("connection closed after a cancel")
                .atMost(4, SECONDS)
                .until(() -> connections().isEmpty());
    }

    @Test
    void a_channel_is_a_name_whatever_is_in_it() {
        database.run("create table users (name text)");

        for (var name : List.of("My Channel", "x\"; drop table users; --", "$1", "é \\ ☕")) {
            var unusual = channel + name;
            assertArrives("to a name in quotes", unusual, subscribe(listenTo(unusual)));
        }

        assertThat(database.query("select count(*) from users", Long.class))
                .as("rows in users, which nobody touched")
                .containsExactly(0L);
    }

    @Test
    @Timeout(40)
    void when_the_connection_is_lost_it_connects_and_listens_again() {
        var received = subscribe(listenTo(channel));
        assertArrives("ready", channel, received);

        loseConnections();
        assertArrives("after the first loss", channel, received);
        for (var loss : List.of("second", "third", "fourth", "fifth")) {
            loseConnections();
            await("%s loss: is the number of attempts limited, do pauses grow?".formatted(loss))
                    .atMost(6, SECONDS)
                    .until(() -> sendAndLook(loss, channel, received), it -> it.contains(loss));
        }

        assertThat(connections()).as("connections that listen, or have been left").hasSize(1);
    }

    @Test
    void after_a_lost_connection_a_cancel_still_closes_the_next() {
        var received = subscribe(listenTo(channel));
        assertArrives("ready", channel, received);
        loseConnections();
        assertArrives("after the loss", channel, received);

        subscriptions.dispose();

        await("connection closed after a cancel, it was the second one")
                .atMost(4, SECONDS)
                .until(() -> connections().isEmpty());
    }

    private Flux<String> listenTo(String name) {
        return Notifications.of(database.connections(), name);
    }

    private List<String> subscribe(Flux<String> notifications) {
        var received = new CopyOnWriteArrayList<String>();
        subscriptions.add(
                notifications
                        .concatWithValues("ended")
                        .onErrorResume(error -> Flux.just("failed: " + error))
                        .subscribe(received::add));
        return received;
    }

    private void assertArrives(String payload, String name, List<String> received) {
        var question = "is `listen` carried out, also after a loss, with the name in quotes?";
        await("'%s' arrives on the channel %s: %s".formatted(payload, name, question))
                .atMost(4, SECONDS)
                .until(() -> sendAndLook(payload, name, received), it -> it.contains(payload));
    }

    private List<String> sendAndLook(String payload, String name, List<String> received) {
        database.run("select pg_notify('%s', '%s')".formatted(name, payload));
        return received;
    }

    private void loseConnections() {
        database.query("select pg_terminate_backend(pid, 3000)" + CONNECTIONS, Boolean.class);
    }

    private List<Integer> connections() {
        return database.query("select pid" + CONNECTIONS, Integer.class);
    }

    private static final String CONNECTIONS =
            " from pg_stat_activity where application_name = current_schema()";
}
