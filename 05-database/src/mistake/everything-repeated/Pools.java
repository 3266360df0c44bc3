package workbook.database;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ValidationDepth;

import reactor.core.publisher.Mono;

import java.time.Duration;

// Each failure is repeated once, that is the default: a wrong password, and the waiting too.
//
// Caught by: an_opening_that_fails_is_an_error_after_one_attempt
// Says: acquireRetry repeats whatever fails
class Pools {

    static ConnectionPool create(
            ConnectionFactory connections, int maxSize, Duration maxAcquireTime) {
        return new ConnectionPool(
                ConnectionPoolConfiguration.builder(connections)
                        .initialSize(0)
                        .maxSize(maxSize)
                        .maxAcquireTime(maxAcquireTime)
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
