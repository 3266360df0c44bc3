package workbook.database;

import java.io.IOException;
import java.util.List;

/// A job in a table is done exactly once where its effect is in the same transaction, elsewhere at
/// least once.
///
/// A [Worker] takes a job, does it and commits, all in one transaction. `for update skip locked` gives
/// each worker a job of its own: what others work on is passed over. A worker that dies in the middle
/// leaves no trace in the database, so its job is free again; but the mail that it has sent, before the
/// commit, is sent a second time. After the commit it would be sent at most once. Such a queue survives
/// its programs and is shared by machines; `NOTIFY` saves asking it all the time, see
/// [Database_08_ListenNotify]. Queues in the memory of one program: chapter 06.
///
/// Run: `mvn -q compile exec:exec -pl 05-database -Dexample=Database_09_WorkQueue`
///
/// Prints:
///
///     no jobs: two workers sleep
///     10 jobs and a NOTIFY: 9 are done, a worker is in the middle of job 7
///     it is killed, the server rolls back: free again is [7]
///     a new worker has come: 10 are done
///     effects in the database: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
///     mails: [1, 2, 3, 4, 5, 6, 7, 7, 8, 9, 10]
class Database_09_WorkQueue {

    void main() throws IOException, InterruptedException {
        try (var database = Database.open()) {
            database.run("create table job (id int primary key); create table done (job int)");
            try (var workers = new Workers(database.schema())) {
                show(database, workers);
            }
        }
    }

    private static void show(Database database, Workers workers)
            throws IOException, InterruptedException {
        workers.start();
        workers.start();
        workers.awaitAsleep();
        workers.awaitAsleep();
        IO.println("no jobs: two workers sleep");

        var channel = database.schema();
        database.run("insert into job select generate_series(1, 10); notify " + channel);
        var unlucky = workers.awaitInTheMiddle();
        workers.awaitAsleep();
        var text = "10 jobs and a NOTIFY: %d are done, a worker is in the middle of job 7";
        IO.println(text.formatted(done(database).size()));

        unlucky.toHandle().destroyForcibly();
        // Without `skip locked` it waits for the lock: until the server has rolled back.
        var free = database.query("select id from job for update", Integer.class);
        IO.println("it is killed, the server rolls back: free again is " + free);

        workers.start();
        workers.goOn(workers.awaitInTheMiddle());
        workers.awaitAsleep();
        IO.println("a new worker has come: %d are done".formatted(done(database).size()));
        IO.println("effects in the database: " + done(database));
        IO.println("mails: " + workers.mails());
    }

    private static List<Integer> done(Database database) {
        return database.query("select job from done order by job", Integer.class);
    }
}
