package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;

import org.reactivestreams.Publisher;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The driver appends `returning` itself; `single` would make an error of a row that did not come.
class Save {

    static Mono<Long> user(ConnectionFactory connections, String name) {
        return Flux.usingWhen(
                        connections.create(),
                        connection -> insert(connection, name),
                        Connection::close)
                .single();
    }

    private static Publisher<Long> insert(Connection connection, String name) {
        var statement = connection.createStatement("insert into users (name) values ($1)");
        return Flux.from(statement.returnGeneratedValues("id").bind(0, name).execute())
                .concatMap(result -> result.map(row -> row.get(0, Long.class)));
    }
}
