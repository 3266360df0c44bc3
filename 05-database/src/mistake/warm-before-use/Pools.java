package workbook.database;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ValidationDepth;

import reactor.core.publisher.Mono;

import java.time.Duration;

// Opens a connection while the program starts, and waits for it: a slow server stops the start.
//
// Caught by: no_more_connections_are_opened_than_are_needed
// Says: opened while nobody asks: warmed up?
class Pools {

    static ConnectionPool create(
            ConnectionFactory connections, int maxSize, Duration maxAcquireTime) {
        var pool =
                new ConnectionPool(
                        ConnectionPoolConfiguration.builder(connections)
                                .initialSize(1)
                                .maxSize(maxSize)
                                .maxAcquireTime(maxAcquireTime)
                                .acquireRetry(0)
                                // In place of the pool's own predicate: maxIdleTime no longer
                                // counts.
                                .customizer(it -> it.evictionPredicate((one, _) -> isDead(one)))
                                .build());
        pool.warmup().block();
        return pool;
    }

    private static boolean isDead(Connection connection) {
        // What the driver knows itself it says at once; nobody may wait here.
        var alive = Mono.from(connection.validate(ValidationDepth.LOCAL)).toFuture();
        return !alive.getNow(true);
    }
}
