package workbook.database;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.ConnectionFactory;

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
                        .build());
    }
}
