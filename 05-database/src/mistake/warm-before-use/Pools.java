package workbook.database;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.ConnectionFactory;

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
                                .build());
        pool.warmup().block();
        return pool;
    }
}
