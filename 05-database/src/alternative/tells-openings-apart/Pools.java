package workbook.database;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import io.r2dbc.spi.R2dbcException;

import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

import java.time.Duration;
import java.util.concurrent.TimeoutException;

/// A query tells whether a connection lives. What fails is repeated, unless an opening or the limit
/// has failed.
class Pools {

    static ConnectionPool create(
            ConnectionFactory connections, int maxSize, Duration maxAcquireTime) {
        var configuration =
                ConnectionPoolConfiguration.builder(new Opener(connections))
                        .initialSize(0)
                        .maxSize(maxSize)
                        .maxAcquireTime(maxAcquireTime)
                        .acquireRetry(0)
                        .validationQuery("select 1")
                        .build();
        return new ConnectionPool(configuration) {
            @Override
            public Mono<Connection> create() {
                return super.create()
                        .retryWhen(Retry.max(maxSize).filter(Pools::isOfADeadConnection))
                        .onErrorMap(OpeningFailed.class, Throwable::getCause);
            }
        };
    }

    private static boolean isOfADeadConnection(Throwable error) {
        return error instanceof R2dbcException && !(error.getCause() instanceof TimeoutException);
    }

    private record Opener(ConnectionFactory connections) implements ConnectionFactory {

        @Override
        public Mono<? extends Connection> create() {
            return Mono.from(connections.create()).onErrorMap(OpeningFailed::new);
        }

        @Override
        public ConnectionFactoryMetadata getMetadata() {
            return connections.getMetadata();
        }
    }

    private static class OpeningFailed extends RuntimeException {

        OpeningFailed(Throwable cause) {
            super(cause);
        }
    }
}
