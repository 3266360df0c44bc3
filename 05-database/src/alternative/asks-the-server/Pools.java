package workbook.database;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ValidationDepth;

import java.time.Duration;

/// Says more than it has to: each connection is tried before it is lent, none is kept for long, and
/// an opening that does not end gives up its place.
class Pools {

    static ConnectionPool create(
            ConnectionFactory connections, int maxSize, Duration maxAcquireTime) {
        var configuration =
                ConnectionPoolConfiguration.builder()
                        .connectionFactory(connections)
                        .name("users")
                        .initialSize(0)
                        .minIdle(0)
                        .maxSize(maxSize)
                        .acquireRetry(0)
                        .maxAcquireTime(maxAcquireTime)
                        .maxCreateConnectionTime(maxAcquireTime.plusSeconds(1))
                        .maxIdleTime(Duration.ofMinutes(10))
                        .validationDepth(ValidationDepth.REMOTE)
                        .build();
        return new ConnectionPool(configuration);
    }
}
