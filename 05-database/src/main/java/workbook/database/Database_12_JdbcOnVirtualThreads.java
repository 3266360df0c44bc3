package workbook.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// On virtual threads plain JDBC waits as cheaply as R2DBC does, and reads from top to bottom.
///
/// A driver that blocks needs a thread for each query; a virtual one costs next to nothing. What is
/// scarce is connections, as in [Database_03_Pool]. A pool is a queue of them: `take` waits until one
/// is there, and a `finally` puts it back. In a program let a library do that, such as HikariCP, which
/// also looks after connections that have died. R2DBC has more to offer where rows come as they are
/// wanted, [Database_05_StreamRows], and where all is Reactor already.
///
/// Run: `mvn -q compile exec:exec -pl 05-database -Dexample=Database_12_JdbcOnVirtualThreads`
///
/// Prints:
///
///     first users: [user 1, user 2, user 3]
///     10 counts of 1 s through 5 connections: [100, 100, 100, 100, 100, 100, 100, 100, 100, 100]
///     after about 2 s
class Database_12_JdbcOnVirtualThreads {

    private final BlockingQueue<Connection> pool = new ArrayBlockingQueue<>(5);

    void main() throws SQLException, InterruptedException, ExecutionException {
        try (var database = Database.open();
                var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            database.run(
                    """
                    create table users (id int primary key, name text not null);
                    insert into users select i, 'user ' || i from generate_series(1, 100) i
                    """);
            while (pool.remainingCapacity() > 0) {
                pool.put(database.jdbcConnection());
            }
            try {
                IO.println("first users: " + executor.submit(() -> firstUsers(3)).get());

                long start = System.nanoTime();
                var counts = executor.invokeAll(Collections.nCopies(10, this::slowCount));
                long seconds = Math.round((System.nanoTime() - start) / 1e9);
                var rows = counts.stream().map(Future::resultNow).toList();
                IO.println("10 counts of 1 s through 5 connections: " + rows);
                IO.println("after about " + seconds + " s");
            } finally {
                for (var connection : pool) {
                    connection.close();
                }
            }
        }
    }

    private List<String> firstUsers(int limit) throws SQLException, InterruptedException {
        var connection = pool.take();
        try (var statement =
                connection.prepareStatement("select name from users order by id limit ?")) {
            statement.setInt(1, limit);
            var names = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            return names;
        } finally {
            pool.put(connection);
        }
    }

    private long slowCount() throws SQLException, InterruptedException {
        var connection = pool.take();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*), pg_sleep(1) from users")) {
            rows.next();
            return rows.getLong(1);
        } finally {
            pool.put(connection);
        }
    }
}
