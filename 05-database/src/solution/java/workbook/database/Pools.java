package workbook.database;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ValidationDepth;

import reactor.core.publisher.Mono;

import java.time.Duration;

/// The defaults of a pool wait for ever, open ten connections for the first user, and repeat
/// whatever fails: say what you want instead. A repetition would hide dead connections, but double
/// the waiting and try a wrong password twice; so the dead ones are sorted out before they are
/// lent.
class Pools {

    static ConnectionPool create(
            ConnectionFactory connections, int maxSize, Duration maxAcquireTime) {
        return new ConnectionPool(
                ConnectionPoolConfiguration.builder(connections)
                        .initialSize(0)
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
