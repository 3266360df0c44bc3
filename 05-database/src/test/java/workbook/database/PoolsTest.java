package workbook.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import io.r2dbc.spi.R2dbcPermissionDeniedException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

@DisplayName("5.4 Pools")
class PoolsTest {

    private static final Duration AT_MOST = Duration.ofSeconds(4);
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final String TIMEOUT = "R2dbcTimeoutException";

    @AutoClose private final Database database = Database.open();

    private final ConnectionFactory connections = watched(database.connections().create());
    private final AtomicInteger attempts = new AtomicInteger();
    private ConnectionPool pool;

    @AfterEach
    void dispose_of_the_pool() {
        Optional.ofNullable(pool).ifPresent(ConnectionPool::dispose);
    }

    @Test
    void who_waits_gets_the_connection_that_another_gives_back() {
        pool = Pools.create(connections, 1, LONG);

        var processes = Flux.merge(user(), user()).distinct().reduce((a, b) -> a + " and " + b);

        assertThat(processes.block())
                .as("the server's process that two users of the only connection meet")
                .matches("process \\d+");
    }

    @Test
    void no_more_connections_are_opened_than_are_needed() {
        pool = Pools.create(connections, 12, LONG);

        var metrics = pool.getMetrics().orElseThrow();
        assertThat(metrics.allocatedSize()).as("opened while nobody asks: warmed up?").isZero();

        lend(2);

        assertThat(metrics.allocatedSize()).as("opened for two: see initialSize").isEqualTo(2);
    }

    @Test
    void as_many_as_max_size_are_lent_and_the_next_user_gets_a_timeout() {
        pool = Pools.create(connections, 11, SHORT);

        assertThat(lend(11)).as("those who got one of the 11: is maxSize used?").isEqualTo(11);
        assertThat(user().block())
                .as("the twelfth user, when eleven are lent: has the waiting a limit?")
                .isEqualTo(TIMEOUT);
    }

    @Test
    void the_limit_holds_while_a_connection_is_being_opened() {
        pool = Pools.create(watched(Mono.never()), 2, SHORT);

        assertThat(user().block()).as("the opening does not end").isEqualTo(TIMEOUT);
        assertThat(attempts).as("openings: is the waiting repeated?").hasValue(1);
    }

    @Test
    void an_opening_that_fails_is_an_error_after_one_attempt() {
        pool = Pools.create(watched(Mono.error(new R2dbcPermissionDeniedException())), 2, LONG);

        assertThat(user().block()).as("the opening fails").startsWith("R2dbcPermissionDenied");
        assertThat(attempts).as("attempts: acquireRetry repeats whatever fails").hasValue(1);
    }

    /// Borrows a connection, asks which process serves it, gives it back.
    private Mono<String> user() {
        return Mono.usingWhen(pool.create(), PoolsTest::process, Connection::close)
                .timeout(AT_MOST, Mono.just("nothing for 4 s"))
                .onErrorResume(e -> Mono.just(e.getClass().getSimpleName()));
    }

    private static Mono<String> process(Connection connection) {
        var answer = connection.createStatement("select pg_backend_pid()").execute();
        return Mono.from(answer).flatMap(it -> Mono.from(it.map(row -> "process " + row.get(0))));
    }

    /// Asks again where a short limit was too short for a slow machine.
    private long lend(int count) {
        var lent = Flux.range(0, count).flatMap(_ -> pool.create().retry(20), count);
        return lent.take(AT_MOST).count().block();
    }

    private ConnectionFactory watched(Mono<? extends Connection> opening) {
        return new ConnectionFactory() {
            @Override
            public Mono<? extends Connection> create() {
                return opening.doOnSubscribe(_ -> attempts.incrementAndGet());
            }

            @Override
            public ConnectionFactoryMetadata getMetadata() {
                return () -> "watched";
            }
        };
    }
}
