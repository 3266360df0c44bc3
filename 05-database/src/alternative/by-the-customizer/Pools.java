package workbook.database;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ValidationDepth;

import reactor.core.publisher.Mono;
import reactor.pool.PoolBuilder;

import java.time.Duration;

/// The pool below the pool has most of the options, too. Here an idle connection also has an end.
class Pools {

    private static final Duration MAX_IDLE_TIME = Duration.ofMinutes(10);

    static ConnectionPool create(
            ConnectionFactory connections, int maxSize, Duration maxAcquireTime) {
        return new ConnectionPool(
                ConnectionPoolConfiguration.builder(connections)
                        .acquireRetry(0)
                        .maxAcquireTime(maxAcquireTime)
                        .maxCreateConnectionTime(maxAcquireTime)
                        .customizer(pool -> customize(pool, maxSize))
                        .build());
    }

    private static void customize(PoolBuilder<Connection, ?> pool, int maxSize) {
        pool.sizeBetween(0, maxSize)
                .evictInBackground(MAX_IDLE_TIME)
                .evictionPredicate((connection, use) ->
                        use.idleTime() >= MAX_IDLE_TIME.toMillis() || !isAlive(connection));
    }

    private static boolean isAlive(Connection connection) {
        return Boolean.TRUE.equals(Mono.from(connection.validate(ValidationDepth.LOCAL)).block());
    }
}
