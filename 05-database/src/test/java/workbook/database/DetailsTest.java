package workbook.database;

import static io.r2dbc.spi.ValidationDepth.REMOTE;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.Connection;

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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

@DisplayName("5.3 Details")
class DetailsTest {

    @AutoClose private final Database database = Database.open();

    @AutoClose("dispose")
    private final ConnectionPool pool =
            new ConnectionPool(
                    ConnectionPoolConfiguration.builder(database.connections())
                            .maxSize(1)
                            .maxAcquireTime(Duration.ofSeconds(3))
                            .build());

    private final AtomicInteger running = new AtomicInteger();
    private final Sinks.One<Long> gate = Sinks.one();

    @BeforeEach
    void makeTheTable() {
        database.run(
                """
                create table users (id bigint primary key, name text not null);
                insert into users values (4, 'Dan'), (3, 'Cleo'), (2, 'Bob'), (1, 'Ada')
                """);
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
        var details = Details.ofAll(pool, Mono::just, 2);
        database.run("drop table users");

        var lines = lines(details);

        assertThat(lines.join().getFirst()).as("read before subscribe?").contains("Exception");
        await("connection not given back after an error")
                .atMost(4, SECONDS)
                .until(() -> pool.getMetrics().orElseThrow().acquiredSize() == 0);
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

        var lines = lines(Details.ofAll(pool, this::askTheDatabase, 3));

        assertThat(lines.join())
                .as("a timeout? Each user asks for a second connection while the first still reads")
                .startsWith("Ada: 1", "Bob: 2", "Cleo: 3", "Dan: 4", "u: 5")
                .endsWith("u: 300")
                .hasSize(300);
    }

    @Test
    void as_many_look_ups_as_the_limit_run_at_once_until_a_cancel() {
        var lines = lines(Details.ofAll(pool, _ -> counted(gate.asMono()), 3));
        await("3 look-ups, and no fourth")
                .during(200, MILLISECONDS)
                .atMost(4, SECONDS)
                .untilAsserted(() -> assertThat(running).as("look-ups at once").hasValue(3));

        lines.cancel(true);

        await("look-ups run on after a cancel").atMost(4, SECONDS).until(() -> running.get() == 0);
    }

    @Test
    void a_look_up_that_fails_ends_it_and_the_others_are_cancelled() {
        Function<Long, Mono<Long>> orders = id -> counted(id == 2 ? gate.asMono() : Mono.never());
        var lines = lines(Details.ofAll(pool, orders, 3));
        await("3 look-ups").atMost(4, SECONDS).until(() -> running.get() == 3);

        gate.tryEmitError(new IllegalStateException("boom"));

        assertThat(lines.join().getFirst()).as("the error of a look-up").contains("boom");
        await("the other look-ups run on").atMost(4, SECONDS).until(() -> running.get() == 0);
    }

    /// Subscribes. After an error, the error is there in place of the lines.
    private static CompletableFuture<List<String>> lines(Flux<String> details) {
        return details.collectList()
                .onErrorResume(e -> Mono.just(List.of(e.toString())))
                .toFuture()
                .completeOnTimeout(List.of("nothing for 8 s"), 8, SECONDS);
    }

    private Mono<Long> counted(Mono<Long> lookUp) {
        return lookUp.doOnSubscribe(_ -> running.incrementAndGet())
                .doFinally(_ -> running.decrementAndGet());
    }

    private Mono<Long> askTheDatabase(long id) {
        return Mono.usingWhen(
                pool.create(),
                connection -> Mono.from(connection.validate(REMOTE)).thenReturn(id),
                Connection::close);
    }

    private Mono<Long> firstEndsLast(long id) {
        return id == 1
                ? gate.asMono()
                : Mono.just(id).doAfterTerminate(() -> gate.tryEmitValue(1L));
    }
}
