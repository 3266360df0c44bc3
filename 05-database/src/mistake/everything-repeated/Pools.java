package workbook.database;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.ConnectionFactory;

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
                        .build());
    }
}
