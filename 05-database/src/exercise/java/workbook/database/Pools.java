package workbook.database;

import static org.junit.jupiter.api.Assumptions.abort;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.spi.ConnectionFactory;

import java.time.Duration;

/// A pool that keeps its promises on a bad day as well: many users, a slow server, a wrong
/// password.
///
/// - It lends at most `maxSize` connections at once. It opens none before somebody asks, and then
///   only as many as are needed. What is given back is lent again.
/// - Who asks waits for at most `maxAcquireTime`, whether all are lent or the opening of a
///   connection does not end, and then gets an `R2dbcTimeoutException`.
/// - Who asks gets the error of an opening that fails, after one attempt.
///
/// Connections that have died in the pool are another question: see `Database_10_ServerDies`.
///
/// Read first: `Database_03_Pool`, `Database_06_PoolExhausted`.
class Pools {

    static ConnectionPool create(
            ConnectionFactory connections, int maxSize, Duration maxAcquireTime) {
        return abort("Exercise 5.4: make a pool with limits for connections and for waiting");
    }
}
