package workbook.database;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ValidationDepth;

import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

import java.time.Duration;

/// Asks the server before it lends a connection, and asks the pool again only where that one was
/// dead.
class Pools {

    static ConnectionPool create(
            ConnectionFactory connections, int maxSize, Duration maxAcquireTime) {
        var configuration =
                ConnectionPoolConfiguration.builder(connections)
                        .initialSize(0)
                        .maxSize(maxSize)
                        .maxAcquireTime(maxAcquireTime)
                        .acquireRetry(0)
                        .postAllocate(Pools::check)
                        .build();
        return new ConnectionPool(configuration) {
            @Override
            public Mono<Connection> create() {
                return super.create()
                        .retryWhen(Retry.max(maxSize).filter(DeadConnection.class::isInstance));
            }
        };
    }

    private static Mono<Void> check(Connection connection) {
        return Mono.from(connection.validate(ValidationDepth.REMOTE))
                .filter(alive -> alive)
                .switchIfEmpty(Mono.error(DeadConnection::new))
                .then();
    }

    private static class DeadConnection extends RuntimeException {}
}
