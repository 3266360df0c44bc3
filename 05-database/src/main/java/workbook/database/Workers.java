package workbook.database;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// Programs of the kind [Worker], each in a JVM of its own, and what they say. All of them have
/// ended after [#close()], and soon after this JVM has, however it did.
final class Workers implements AutoCloseable {

    private final String schema;
    private final List<Process> all = new ArrayList<>();
    private final BlockingQueue<Process> asleep = new LinkedBlockingQueue<>();
    private final BlockingQueue<Process> inTheMiddle = new LinkedBlockingQueue<>();
    private final Queue<Integer> mails = new ConcurrentLinkedQueue<>();

    Workers(String schema) {
        this.schema = schema;
    }

    void start() throws IOException {
        var builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Worker.class.getName(),
                        schema);
        // No argument: everybody on this machine may see those, and here is a password in it.
        builder.environment().put("DATABASE_URL", url());
        var worker = builder.redirectError(Redirect.INHERIT).start();
        all.add(worker);
        Thread.ofPlatform().daemon().start(() -> listen(worker));
    }

    /// Blocks until one more of them has found nothing to do.
    void awaitAsleep() throws InterruptedException {
        await(asleep);
    }

    /// Blocks until one of them is in the middle of its job, where it stays.
    Process awaitInTheMiddle() throws InterruptedException {
        return await(inTheMiddle);
    }

    /// To the end of that job, and to the next.
    void goOn(Process worker) throws IOException {
        worker.outputWriter().append("\n").flush();
    }

    List<Integer> mails() {
        return mails.stream().sorted().toList();
    }

    /// The end of its input is the end of a worker.
    @Override
    public void close() throws IOException {
        for (var worker : all) {
            worker.outputWriter().close();
            worker.onExit().completeOnTimeout(worker, 10, TimeUnit.SECONDS).join();
            worker.toHandle().destroyForcibly();
        }
    }

    /// Where the shared server is, see [Server], and the schema in it.
    private String url() {
        var given = System.getProperty("workbook.postgres");
        var server = System.getProperty("workbook.postgres.shared", given);
        var options = "schema=%s&applicationName=%1$s".formatted(schema);
        return server + (server.contains("?") ? "&" : "?") + options;
    }

    private void listen(Process worker) {
        worker.inputReader().lines().forEach(line -> note(worker, line));
    }

    private void note(Process worker, String line) {
        switch (line) {
            case "asleep" -> asleep.add(worker);
            case "in the middle" -> inTheMiddle.add(worker);
            default -> mails.add(Integer.valueOf(line.replace("mail ", "")));
        }
    }

    private static Process await(BlockingQueue<Process> workers) throws InterruptedException {
        var worker = workers.poll(1, TimeUnit.MINUTES);
        if (worker == null) {
            throw new IllegalStateException("no worker has said so for a minute");
        }
        return worker;
    }
}
