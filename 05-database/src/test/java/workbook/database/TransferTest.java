package workbook.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.pool.PoolMetrics;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.spi.R2dbcDataIntegrityViolationException;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;

@DisplayName("5.2 Transfer")
class TransferTest {

    @AutoClose private final Database database = Database.open();
    private final PostgresqlConnection gate = database.connections().create().block();

    @AutoClose("dispose")
    private final ConnectionPool pool =
            new ConnectionPool(
                    ConnectionPoolConfiguration.builder(database.connections()).maxSize(1).build());

    private final PoolMetrics metrics = pool.getMetrics().orElseThrow();

    /// An update, its row locked, passes the gate: a lock there holds it up, a row there kills it.
    @BeforeEach
    void makeTheTables() {
        database.run(
                """
                create table account (id bigint primary key, cents bigint not null);
                alter table account add check (cents >= 0);
                create table gate (); insert into account values (1, 100), (2, 200);
                create function pass() returns trigger language plpgsql as
                'begin perform pg_terminate_backend(pg_backend_pid()) from gate; return new; end';
                create trigger gate before update on account for each row execute function pass()
                """);
    }

    @Test
    void the_money_moves_for_each_subscriber_and_not_before() {
        var transfer = Transfer.money(pool, 1, 2, 30);
        assertThat(cents()).as("nobody has subscribed, so nothing moves").contains(100L, 200L);

        assertThat(errorOf(transfer.then(transfer))).as("error of two: given back?").isNull();

        assertThat(cents()).as("30 moved, twice: is it committed?").containsExactly(40L, 260L);
    }

    @Test
    void an_account_that_does_not_exist_is_an_error() {
        for (long[] ids : new long[][] {{1, 404}, {404, 1}}) {
            assertThat(errorOf(Transfer.money(pool, ids[0], ids[1], 30)))
                    .as("no account 404, and an update of no row is no error: are rows counted?")
                    .isInstanceOf(NoSuchElementException.class)
                    .hasMessageContaining("404");
            assertNothingChanged("there is no account 404");
        }
    }

    @Test
    void money_that_is_short_is_the_error_of_the_database() {
        assertThat(errorOf(Transfer.money(pool, 2, 1, 201)))
                .as("201 of 200: each Result consumed, its error let through, no check of yours?")
                .isInstanceOf(R2dbcDataIntegrityViolationException.class);
        assertNothingChanged("the money was short");
    }

    @Test
    void a_commit_that_fails_is_an_error() {
        database.run("alter table account add unique (cents) deferrable initially deferred");

        assertThat(errorOf(Transfer.money(pool, 2, 1, 50)))
                .as("150 twice, which the commit refuses: is the commit a step of the chain?")
                .isNotNull();
        assertNothingChanged("the commit has failed");
    }

    @Test
    void a_connection_that_dies_is_an_error() {
        database.run("insert into gate default values");

        assertThat(errorOf(Transfer.money(pool, 1, 2, 30))).as("the connection died").isNotNull();
        assertNothingChanged("the server has closed the connection");
    }

    @Test
    void after_a_cancel_nothing_has_changed() {
        var transfer = atTheGate(1, Transfer.money(pool, 1, 2, 30));

        transfer.cancel(true);

        gate.close().block();
        assertNothingChanged("cancelled, but a statement runs on: only a rollback undoes it");
    }

    @Test
    void transfers_that_cross_both_count() {
        var there = Transfer.money(database.connections(), 1, 2, 30);
        var back = Transfer.money(database.connections(), 2, 1, 20);
        var both = Mono.fromFuture(atTheGate(2, Mono.when(there, back)));

        gate.close().block();

        assertThat(errorOf(both)).as("deadlock? Lock the rows in one order").isNull();
        assertThat(cents()).as("lost? Read before the row was locked?").containsExactly(90L, 210L);
    }

    private static Throwable errorOf(Mono<Void> transfer) {
        return transfer.toFuture().orTimeout(4, SECONDS).handle((_, error) -> error).join();
    }

    private CompletableFuture<Void> atTheGate(int count, Mono<Void> transfers) {
        var lock = gate.createStatement("begin; lock table gate");
        lock.execute().flatMap(result -> result.getRowsUpdated()).blockLast();
        var end = transfers.toFuture();
        await("transfers that wait, at the gate or for each other: " + count)
                .atMost(4, SECONDS)
                .until(() -> sessions("wait_event_type = 'Lock'").size() == count);
        return end;
    }

    private void assertNothingChanged(String why) {
        await("connection not given back, or in the middle of a transaction: " + why)
                .atMost(4, SECONDS)
                .until(() -> metrics.acquiredSize() == 0 && sessions("state <> 'idle'").isEmpty());
        assertThat(cents()).as("nothing may have changed: " + why).containsExactly(100L, 200L);
    }

    private List<Integer> sessions(String where) {
        var sql = "select pid from pg_stat_activity where application_name = current_schema() and ";
        return database.query(sql + where, Integer.class);
    }

    private List<Long> cents() {
        return database.query("select cents from account order by id", Long.class);
    }
}
