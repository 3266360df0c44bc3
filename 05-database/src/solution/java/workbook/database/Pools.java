package workbook.database;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.ConnectionFactory;

import java.time.Duration;

/// The defaults of a pool wait for ever, open ten connections for the first user, and repeat
/// whatever fails, the waiting and a wrong password too: say what you want instead.
class Pools {

    static ConnectionPool create(
            ConnectionFactory connections, int maxSize, Duration maxAcquireTime) {
        return new ConnectionPool(
                ConnectionPoolConfiguration.builder(connections)
                        .initialSize(0)
                        .maxSize(maxSize)
                        .maxAcquireTime(maxAcquireTime)
                        .acquireRetry(0)
                        .build());
    }
}
