package workbook.database;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ValidationDepth;

import reactor.core.publisher.Mono;

import java.time.Duration;

// The first user opens as many connections as the pool may ever have.
//
// Caught by: no_more_connections_are_opened_than_are_needed
// Says: opened for two: see initialSize
class Pools {

    static ConnectionPool create(
            ConnectionFactory connections, int maxSize, Duration maxAcquireTime) {
        return new ConnectionPool(
                ConnectionPoolConfiguration.builder(connections)
                        .initialSize(maxSize)
                        .maxSize(maxSize)
                        .maxAcquireTime(maxAcquireTime)
                        .acquireRetry(0)
                        // In place of the pool's own predicate: maxIdleTime no longer counts.
                        .customizer(pool -> pool.evictionPredicate((it, _) -> isDead(it)))
                        .build());
    }

    private static boolean isDead(Connection connection) {
        // What the driver knows itself it says at once; nobody may wait here.
        var alive = Mono.from(connection.validate(ValidationDepth.LOCAL)).toFuture();
        return !alive.getNow(true);
    }
}
