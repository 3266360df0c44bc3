package workbook.database;

import static io.r2dbc.postgresql.PostgresqlConnectionFactoryProvider.OPTIONS;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.R2dbcException;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import workbook.database.Users.User;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

@DisplayName("5.5 Users")
class UsersTest {

    private static final Duration AT_MOST = Duration.ofSeconds(4);

    @AutoClose private final Database database = Database.open();

    @AutoClose("dispose")
    private final ConnectionPool pool =
            new ConnectionPool(
                    ConnectionPoolConfiguration.builder(connections()).maxSize(1).build());

    @BeforeEach
    void make_3000_users_and_a_view_that_counts_who_leaves_the_server() {
        database.run(
                """
                create table person (id bigint primary key, email text);
                insert into person
                    select id, nullif('user@' || id, 'user@1') from generate_series(1, 3000) id;
                create sequence sent;
                create function counted() returns boolean volatile language plpgsql
                    as 'begin return nextval(''sent'') > 0; end';
                create view users as select id, email from person where counted()
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
        assertThat(sent())
                .as("users that the server has sent for three, of 3000 and 20 at a time")
                .isLessThan(1000);
    }

    @Test
    void an_error_in_the_middle_comes_after_the_users_before_it() {
        database.run(
                "create or replace view users as select * from person where 1 / (300 - id) >= 0");

        var answer = read(Users.stream(pool, 100));

        assertThat(answer.getLast())
                .as("what comes last, the server divides by zero for user 300: not just an end")
                .isInstanceOf(R2dbcException.class);
        assertThat(answer.size())
                .as("the users before the error, each of them once, and the error")
                .isBetween(100, 300);
    }

    @Test
    void the_connection_is_given_back_at_the_end_after_a_cancel_and_after_an_error() {
        database.run("delete from person where id > 25");
        read(Users.stream(connections(), 10));
        assertGivenBack("at the end");
        read(Users.stream(connections(), 10).take(1));
        assertGivenBack("after a cancel");
        database.run("drop view users");
        read(Users.stream(connections(), 10));
        assertGivenBack("after an error");
    }

    /// What the subscriber gets, an error as the last of all.
    private static List<Object> read(Flux<?> users) {
        return users.cast(Object.class)
                .onErrorResume(Mono::just)
                .timeout(AT_MOST, Mono.just("nothing for 4 s"))
                .collectList()
                .block();
    }

    private void assertGivenBack(String when) {
        var sql = "select pid from pg_stat_activity where application_name = current_schema()";
        await("connection not given back " + when)
                .atMost(AT_MOST)
                .until(() -> database.query(sql, Integer.class).isEmpty());
    }

    /// Asked on the only connection, so after all that a stream has asked for.
    private long sent() {
        return Mono.usingWhen(pool.create(), UsersTest::sent, Connection::close).block(AT_MOST);
    }

    private static Mono<Long> sent(Connection connection) {
        var answer = connection.createStatement("select last_value from sent").execute();
        return Mono.from(answer).flatMap(it -> Mono.from(it.map(row -> row.get(0, Long.class))));
    }

    /// The server does not sort, where an index does as well: that also comes a row at a time.
    private ConnectionFactory connections() {
        var settings = Map.of("enable_sort", "off", "enable_seqscan", "off");
        return ConnectionFactories.get(
                database.options().mutate().option(OPTIONS, settings).build());
    }
}
