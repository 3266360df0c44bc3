package workbook.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.util.Collections.nCopies;
import static java.util.concurrent.TimeUnit.SECONDS;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.ConnectionFactory;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Job 1 is done, 2 and 3 are open.
@DisplayName("5.7 Jobs")
class JobsTest {

    @AutoClose private final Database database = Database.open();

    @AutoClose("dispose")
    private final ConnectionPool pool =
            new ConnectionPool(
                    ConnectionPoolConfiguration.builder(database.connections()).maxSize(1).build());

    private final Sinks.Empty<Void> gate = Sinks.empty();

    @BeforeEach
    void makeTheTable() {
        database.run("create table job (id bigint primary key, done boolean not null)");
        database.run("insert into job values (3, false), (2, false), (1, true)");
    }

    @Test
    void each_subscriber_gets_the_open_job_with_the_smallest_id() {
        var worked = new ArrayList<Long>();
        var claim = Jobs.claim(pool, id -> Mono.fromRunnable(() -> worked.add(id)));

        assertThat(answer(claim))
                .as("the first. No job? Behind a Mono<Void>, `flatMap` is never called, `then` is")
                .isEqualTo("job 2");
        assertThat(answer(claim)).as("the second gets, 2 is done: for good?").isEqualTo("job 3");
        assertThat(worked).as("the jobs that were worked on").containsExactly(2L, 3L);
        assertGivenBack("after a success");
    }

    @Test
    void where_no_job_is_open_it_ends_empty() {
        database.run("update job set done = true");

        var answer = answer(Jobs.claim(pool, _ -> Mono.empty()));

        assertThat(answer).as("what the caller gets, all are done").isEqualTo("no job");
        assertGivenBack("when there was no job");
    }

    @Test
    void while_one_works_another_gets_the_next_job_and_a_third_gets_none() {
        claimAndWaitAtTheGate(pool);

        assertThat(anotherClaims()).as("another gets, the first works on 2").isEqualTo("job 3");
        assertThat(anotherClaims())
                .as("a third gets, 2 is worked on, 3 is done. Job 3? Was its commit waited for?")
                .isEqualTo("no job");
    }

    @Test
    void where_the_work_fails_the_caller_gets_the_error_and_the_job_is_open_again() {
        var boom = new IOException("boom");
        var claim = claimAndWaitAtTheGate(pool);

        gate.tryEmitError(boom);

        assertThat(answer(claim)).as("the error. None? Wait for the work").isEqualTo("" + boom);
        assertOpen("after its work has failed");
        assertGivenBack("after a failure");
    }

    @Test
    void where_the_subscriber_cancels_the_work_is_cancelled_and_the_job_is_open_again() {
        var claim = claimAndWaitAtTheGate(database.connections()).subscribe();

        claim.dispose();

        await("work runs on").atMost(3, SECONDS).until(() -> gate.currentSubscriberCount() == 0);
        assertOpen("after a cancel");
        assertGivenBack("after a cancel");
    }

    @Test
    void the_job_of_a_worker_that_died_goes_to_another() {
        var claim = claimAndWaitAtTheGate(pool);

        sessions("pg_terminate_backend(pid)::text");
        assertOpen("after its worker has died");
        gate.tryEmitEmpty();

        assertThat(answer(claim)).as("for whoever lost connection and job").contains("Exception");
        assertGivenBack("after it was lost");
    }

    private Mono<Long> claimAndWaitAtTheGate(ConnectionFactory connections) {
        var claim = Jobs.claim(connections, _ -> gate.asMono()).toFuture();
        await("work not begun").atMost(3, SECONDS).until(() -> gate.currentSubscriberCount() == 1);
        return Mono.fromFuture(claim);
    }

    private static String answer(Mono<Long> claim) {
        return claim.map(id -> "job " + id)
                .defaultIfEmpty("no job")
                .timeout(Duration.ofSeconds(4), Mono.just("nothing for 4 s"))
                .onErrorResume(error -> Mono.just(error.toString()))
                .block();
    }

    private String anotherClaims() {
        return answer(Jobs.claim(database.connections(), _ -> Mono.empty()));
    }

    private void assertOpen(String when) {
        await("job 2 stays taken " + when)
                .atMost(4, SECONDS)
                .until(this::anotherClaims, "job 2"::equals);
    }

    private void assertGivenBack(String when) {
        var metrics = pool.getMetrics().orElseThrow();
        await("connection not given back, or in the middle of a transaction, " + when)
                .atMost(4, SECONDS)
                .until(() ->
                        metrics.acquiredSize() == 0
                                && sessions("state").equals(nCopies(metrics.idleSize(), "idle")));
    }

    private List<String> sessions(String column) {
        var sql = "select %s from pg_stat_activity where application_name = current_schema()";
        return database.query(sql.formatted(column), String.class);
    }
}
