package workbook.database;

import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.spi.ConnectionFactories;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// A program that does the jobs in a table, and sleeps without any: [Database_09_WorkQueue].
///
/// It says on its standard output what it does. In the middle of job 7 it waits for a line on its
/// standard input. When that ends, it ends: it does not outlive who has started it.
final class Worker {

    private static final String TAKE =
            "delete from job where id = (select id from job order by id"
                    + " limit 1 for update skip locked) returning id";

    private final Semaphore bell = new Semaphore(0);
    private final Semaphore lines = new Semaphore(0);

    /// @param arguments the channel of the bell
    void main(String[] arguments) throws InterruptedException {
        Thread.ofPlatform().daemon().start(this::readLines);
        var connection =
                Mono.from(ConnectionFactories.get(System.getenv("DATABASE_URL")).create())
                        .cast(PostgresqlConnection.class)
                        .block();
        // A lost connection rings as well: then the next look fails, and this program ends.
        connection.getNotifications().subscribe(_ -> bell.release(), _ -> bell.release());
        // First listen, then look: in between there is no gap for a job to fall into.
        query(connection, "listen " + arguments[0]);
        while (true) {
            if (!doNextJob(connection)) {
                IO.println("asleep");
                // Not for ever: nobody rings for a job whose worker has died.
                bell.tryAcquire(5, TimeUnit.MINUTES);
            }
        }
    }

    /// In one transaction: the job is gone and its effect is there, or neither. If anything fails,
    /// this program does, and the server rolls back.
    private boolean doNextJob(PostgresqlConnection connection) throws InterruptedException {
        connection.beginTransaction().block();
        var taken = query(connection, TAKE);
        for (int job : taken) {
            query(connection, "insert into done values ($1)", job);
            IO.println("mail " + job);
            if (job == 7) {
                IO.println("in the middle");
                lines.acquire();
            }
        }
        connection.commitTransaction().block();
        return !taken.isEmpty();
    }

    private static List<Integer> query(PostgresqlConnection connection, String sql, int... values) {
        var statement = connection.createStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.bind(i, values[i]);
        }
        return statement
                .execute()
                .concatMap(result -> result.map(row -> row.get(0, Integer.class)))
                .collectList()
                .block();
    }

    private void readLines() {
        while (IO.readln() != null) {
            lines.release();
        }
        Runtime.getRuntime().halt(0);
    }
}
