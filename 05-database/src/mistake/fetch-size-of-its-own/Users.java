package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Readable;

import reactor.core.publisher.Flux;

import java.util.Optional;

// Knows better than the caller how many to ask for.
//
// Caught by: who_takes_three_costs_the_server_a_few_portions
// Says: then 2000 at a time: a size of your own?
class Users {

    private static final int FETCH_SIZE = 50;

    record User(long id, Optional<String> email) {}

    static Flux<User> stream(ConnectionFactory connections, int fetchSize) {
        return Flux.usingWhen(connections.create(), Users::all, Connection::close);
    }

    private static Flux<User> all(Connection connection) {
        var statement =
                connection.createStatement("select id, email from users").fetchSize(FETCH_SIZE);
        return Flux.from(statement.execute()).concatMap(result -> result.map(Users::user));
    }

    private static User user(Readable row) {
        return new User(
                row.get("id", Long.class), Optional.ofNullable(row.get("email", String.class)));
    }
}
