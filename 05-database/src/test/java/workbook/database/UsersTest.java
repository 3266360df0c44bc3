package workbook.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.ValidationDepth;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import reactor.core.publisher.Flux;

import workbook.database.Users.User;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

@DisplayName("5.5 Users")
class UsersTest {

    private static final Duration AT_MOST = Duration.ofSeconds(4);

    @AutoClose private final Database database = Database.open();

    @AutoClose("dispose")
    private final ConnectionPool pool =
            new ConnectionPool(
                    ConnectionPoolConfiguration.builder(database.connections()).maxSize(1).build());

    @BeforeEach
    void make_3000_users_and_a_view_that_counts_who_leaves_the_server() {
        database.run(
                """
                create sequence sent; create table person (id bigint primary key, email text);
                insert into person
                    select id, nullif('user@' || id, 'user@1') from generate_series(1, 3000) id;
                create view users as select id, email from person where nextval('sent') <> 0;
                analyze person -- so that the server knows it need not sort by id
                """);
    }

    @Test
    void every_user_comes_once() {
        database.run("delete from person where id > 25");

        var answer = read(Users.stream(pool, 10).map(User::id));

        assertThat(answer)
                .as("the ids of 25 users, asked for 10 at a time")
                .containsExactlyInAnyOrder(LongStream.rangeClosed(1, 25).boxed().toArray());
    }

    @Test
    void a_missing_email_is_an_empty_optional() {
        database.run("delete from person where id > 2");

        var answer = read(Users.stream(pool, 10));

        assertThat(answer)
                .as("the users, the first one's email is NULL: Row.get says null, a Flux cannot")
                .containsExactlyInAnyOrder(
                        new User(1, Optional.empty()), new User(2, Optional.of("user@2")));
    }

    @Test
    void who_takes_three_costs_the_server_a_few_portions() {
        var three = read(Users.stream(pool, 20).take(3));

        assertThat(three).as("the three users taken").hasSize(3);
        assertThat(sentAtLast())
                .as("users that the server has sent for three, of 3000 and 20 at a time")
                .isLessThan(1000);
        read(Users.stream(pool, 2000).take(3));
        assertThat(sentAtLast()).as("then 2000 at a time: a size of your own?").isGreaterThan(2000);
    }

    @Test
    void a_slow_subscriber_makes_the_server_wait_and_gets_each_user_once() {
        var users = Users.stream(pool, 100).map(User::id).toIterable(1).iterator();
        var ids = new ArrayList<>(List.of(users.next()));

        var sent = LongStream.generate(this::sent).limit(20).max().getAsLong();
        database.run("delete from person where id = " + ids.getFirst());
        users.forEachRemaining(ids::add);
        var lost = LongStream.range(1, 3001).filter(id -> Collections.frequency(ids, id) != 1);

        assertThat(sent).as("users sent while the subscriber waits with one").isLessThan(1000);
        assertThat(lost).as("lost or twice, a row was deleted: pages by `offset`?").isEmpty();
    }

    @Test
    void an_error_in_the_middle_comes_after_the_users_before_it() {
        database.run(
                "create or replace view users as select * from person where 1 / (300 - id) <> 2");

        var answer = read(Users.stream(pool, 100));

        assertThat(answer.getLast())
                .as("what comes last, the server divides by zero for user 300: not just an end")
                .isInstanceOf(R2dbcException.class);
        assertThat(answer.size()).as("users before it, each of them once").isBetween(100, 300);
    }

    @Test
    void the_connection_is_given_back_at_the_end_after_a_cancel_and_after_an_error() {
        database.run("delete from person where id > 25");
        assertGivenBack("at the end", Users.stream(database.connections(), 10));
        assertGivenBack("after a cancel", Users.stream(database.connections(), 10).take(1));
        database.run("drop view users");
        assertGivenBack("after an error", Users.stream(database.connections(), 10));
    }

    /// What the subscriber gets, an error as the last of all.
    private static List<Object> read(Flux<?> users) {
        return users.cast(Object.class)
                .onErrorResume(Flux::just)
                .timeout(AT_MOST, Flux.just("nothing for 4 s"))
                .collectList()
                .block();
    }

    private void assertGivenBack(String when, Flux<?> users) {
        read(users);
        var alias = "connection not given back " + when;
        var sql = "select pid from pg_stat_activity where application_name = current_schema()";
        await(alias).atMost(AT_MOST).until(() -> database.query(sql, Integer.class).isEmpty());
    }

    /// After a round trip on the only connection: after all that a stream has asked for.
    private long sentAtLast() {
        Flux.usingWhen(pool.create(), it -> it.validate(ValidationDepth.REMOTE), Connection::close)
                .blockLast(AT_MOST);
        return sent();
    }

    /// Costs more round trips than ten portions: in twenty looks nothing is left to be sent.
    private long sent() {
        return database.query("select last_value from sent", Long.class).getFirst();
    }
}
