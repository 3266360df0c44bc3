package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Result;

import reactor.core.publisher.Mono;

// Waits for the row itself: the user is saved, whether anybody subscribes or not.
//
// Caught by: nothing_happens_before_subscribe_and_each_subscriber_saves_anew
// Says: nobody has subscribed, so nobody is saved
class Save {

    static Mono<Long> user(ConnectionFactory connections, String name) {
        var id =
                Mono.usingWhen(
                                connections.create(),
                                connection -> insert(connection, name),
                                Connection::close)
                        .block();
        return Mono.just(id);
    }

    private static Mono<Long> insert(Connection connection, String name) {
        var statement =
                connection
                        .createStatement("insert into users (name) values ($1) returning id")
                        .bind("$1", name);
        return Mono.from(statement.execute()).flatMap(Save::id);
    }

    private static Mono<Long> id(Result result) {
        return Mono.from(result.map((row, _) -> row.get("id", Long.class)));
    }
}
