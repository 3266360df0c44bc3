package workbook.database;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.ConnectionFactory;

import java.time.Duration;

// Repeats until no dead connection is left. But it repeats a wrong password as often.
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
                        .acquireRetry(maxSize)
                        .build());
    }
}
