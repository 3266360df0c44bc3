package workbook.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Readable;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.function.Tuple2;

import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;

/// The look-ups end in any order; their lines are sorted when all are there.
class Details {

    static Flux<String> ofAll(
            ConnectionFactory connections, Function<Long, Mono<Long>> orders, int limit) {
        return Mono.usingWhen(connections.create(), Details::users, Connection::close)
                .flatMapMany(users -> lines(users, orders, limit));
    }

    private static Flux<String> lines(
            Map<Long, String> users, Function<Long, Mono<Long>> orders, int limit) {
        return Flux.fromIterable(users.keySet())
                .flatMap(id -> Mono.just(id).zipWith(number(id, orders)), limit)
                .collectSortedList(Comparator.comparing(Tuple2::getT1))
                .flatMapIterable(numbers -> numbers)
                .map(number -> users.get(number.getT1()) + ": " + number.getT2());
    }

    private static Mono<Long> number(long id, Function<Long, Mono<Long>> orders) {
        return orders.apply(id).switchIfEmpty(Mono.just(0L));
    }

    private static Mono<Map<Long, String>> users(Connection connection) {
        return Flux.from(connection.createStatement("select id, name from users").execute())
                .concatMap(result -> result.map(Details::user))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static Map.Entry<Long, String> user(Readable row) {
        return Map.entry(row.get("id", Long.class), row.get("name", String.class));
    }
}
