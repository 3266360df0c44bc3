package workbook.database;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.ConnectionFactory;

import java.time.Duration;

// Limits the opening of a connection. Waiting for one that is lent has no limit.
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
                        .maxCreateConnectionTime(maxAcquireTime)
                        .acquireRetry(0)
                        .build());
    }
}
