package workbook.database;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.ConnectionFactory;

import java.time.Duration;

// Who asks when all are lent waits for ever: that is the default.
//
// Caught by: as_many_as_max_size_are_lent_and_the_next_user_gets_a_timeout
// Says: has the waiting a limit?
class Pools {

    static ConnectionPool create(
            ConnectionFactory connections, int maxSize, Duration maxAcquireTime) {
        return new ConnectionPool(
                ConnectionPoolConfiguration.builder(connections)
                        .initialSize(0)
                        .maxSize(maxSize)
                        .acquireRetry(0)
                        .build());
    }
}
