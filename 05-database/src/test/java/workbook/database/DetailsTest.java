package workbook.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.function.Supplier;

@DisplayName("5.3 Details")
class DetailsTest {

    @AutoClose private final Database database = Database.open();
    private final Sinks.One<Long> gate = Sinks.one();
    private final Sinks.One<Long> otherGate = Sinks.one();
    private final Supplier<Integer> running = gate::currentSubscriberCount;

    @AutoClose("dispose")
    private final ConnectionPool pool =
            new ConnectionPool(
                    ConnectionPoolConfiguration.builder(database.connections())
                            .maxSize(1)
                            .maxAcquireTime(Duration.ofSeconds(3))
                            .build());

    @BeforeEach
    void makeTheTable() {
        database.run("create table users (id bigint primary key, name text not null)");
        database.run("insert into users values (4, 'Dan'), (3, 'Cleo'), (2, 'Bob'), (1, 'Ada')");
    }

    @Test
    void each_user_is_a_line_with_the_number_of_orders() {
        var lines = lines(Details.ofAll(pool, id -> id == 3 ? Mono.empty() : Mono.just(5 * id), 2));

        assertThat(lines.join())
                .as("in the order of the ids; the third look-up gives no number")
                .containsExactly("Ada: 5", "Bob: 10", "Cleo: 0", "Dan: 20");
    }

    @Test
    void users_that_cannot_be_read_are_an_error_for_the_subscriber() {
        var details = Details.ofAll(database.connections(), Mono::just, 2);
        database.run("drop table users");

        var lines = lines(details);

        assertThat(lines.join().getFirst()).as("swallowed? Read too early?").contains("Exception");
        awaitSessions("connection not given back after an error", List::isEmpty);
    }

    @Test
    void a_cancel_while_the_users_are_read_gives_the_connection_back() throws Exception {
        var locker = database.jdbcConnection();
        locker.createStatement().execute("begin; lock table users");
        var lines = lines(Details.ofAll(database.connections(), Mono::just, 2));
        awaitSessions("users not read", waits -> waits.contains("Lock"));

        lines.cancel(true);

        locker.close();
        awaitSessions("connection not given back after a cancel", List::isEmpty);
    }

    @Test
    void lines_come_in_the_order_of_the_ids_when_the_first_look_up_ends_last() {
        var lines = lines(Details.ofAll(pool, this::firstEndsLast, 2));

        assertThat(lines.join())
                .as("the first look-up ends after the second: the order of the ids stays")
                .containsExactly("Ada: 1", "Bob: 2", "Cleo: 3", "Dan: 4");
    }

    @Test
    void many_users_get_along_with_a_pool_of_one_connection() {
        database.run("insert into users select i, 'u' from generate_series(5, 300) i");

        var lines = lines(Details.ofAll(pool, this::askThePool, 3)).join();

        assertThat(lines.getFirst())
                .as("a timeout? Each user asks for a second connection while the first still reads")
                .matches("\\w+: \\d+");
        assertThat(lines.stream().limit(5))
                .as("the first of 300 lines: `order by id`?")
                .containsExactly("Ada: 1", "Bob: 2", "Cleo: 3", "Dan: 4", "u: 5");
        assertThat(lines.stream().skip(299)).as("the last line of 300").containsExactly("u: 300");
    }

    @Test
    void as_many_look_ups_as_the_limit_run_at_once_until_a_cancel() {
        var lines = lines(Details.ofAll(pool, _ -> gate.asMono(), 3));
        await("3 look-ups, and no fourth")
                .during(Duration.ofMillis(200))
                .atMost(4, SECONDS)
                .untilAsserted(() -> assertThat(running.get()).as("look-ups at once").isEqualTo(3));

        lines.cancel(true);

        await("look-ups run on after a cancel").atMost(4, SECONDS).until(() -> running.get() == 0);
    }

    @Test
    void a_look_up_that_fails_ends_it_and_the_others_are_cancelled() {
        var lines = lines(Details.ofAll(pool, id -> (id == 2 ? otherGate : gate).asMono(), 3));
        await("2 look-ups more").atMost(4, SECONDS).until(() -> running.get() == 2);

        otherGate.tryEmitError(new IllegalStateException("boom"));

        assertThat(lines.join().getFirst()).as("error of a look-up; swallowed?").contains("boom");
        await("the other look-ups run on").atMost(4, SECONDS).until(() -> running.get() == 0);
    }

    private static CompletableFuture<List<String>> lines(Flux<String> details) {
        return details.defaultIfEmpty("no line, no error")
                .collectList()
                .onErrorResume(e -> Mono.just(List.of(e.toString())))
                .toFuture()
                .completeOnTimeout(List.of("nothing for 8 s"), 8, SECONDS);
    }

    private Mono<Long> askThePool(long id) {
        return pool.create().flatMap(it -> Mono.from(it.close())).thenReturn(id);
    }

    private Mono<Long> firstEndsLast(long id) {
        return id == 1 ? gate.asMono() : Mono.just(id).doFinally(_ -> gate.tryEmitValue(1L));
    }

    private void awaitSessions(String alias, Predicate<List<String>> right) {
        var sql = "select coalesce(wait_event_type, '') from pg_stat_activity where ";
        var own = sql + "application_name = current_schema()";
        await(alias).atMost(4, SECONDS).until(() -> database.query(own, String.class), right);
    }
}
