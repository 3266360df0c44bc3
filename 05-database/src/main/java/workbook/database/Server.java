package workbook.database;

import io.r2dbc.spi.ConnectionFactoryOptions;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A PostgreSQL server, as `-Dworkbook.postgres=` asks for it:
///
/// - `embedded`: on this machine, its program comes from Maven's repository
/// - `container`: in Docker, started with Testcontainers
/// - `r2dbc:postgresql://user:password@host:port/database`: one that runs already
/// - `auto`, the default: a container where Docker answers and has the image, else embedded
///
/// What is started is looked after by a [Guardian], a process of its own. It ends the server when
/// this JVM ends, however that was.
final class Server implements AutoCloseable {

    private static final String MODE = "workbook.postgres";

    /// Tells where the shared server is: a system property, because several class loaders of one
    /// JVM may each load this class. It is the lock as well: a string constant is one object for
    /// all.
    private static final String SHARED = "workbook.postgres.shared";

    private static final int START_MINUTES = 2;
    private static final int DOWNLOAD_MINUTES = 10;
    private static final int STOP_SECONDS = 20;
    private static final int LOG_LINES = 20;

    /// Not `System.err`: a test run keeps that for its reports.
    private static final PrintStream CONSOLE =
            new PrintStream(new FileOutputStream(FileDescriptor.err), true);

    private static IllegalStateException failure;

    private final String mode;
    private final Process guardian;
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final ConcurrentLinkedDeque<String> log = new ConcurrentLinkedDeque<>();
    private final String url;

    private Server(String mode) {
        this.mode = mode;
        try {
            var builder = new ProcessBuilder(command(mode)).redirectErrorStream(true);
            // Would fetch an image and start a container to do what the guardian does.
            builder.environment().put("TESTCONTAINERS_RYUK_DISABLED", "true");
            guardian = builder.start();
        } catch (IOException e) {
            throw failed(e.toString());
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        Thread.ofPlatform().daemon().name("postgres-log").start(this::read);
        url = answer();
    }

    /// The server that all schemas of this JVM share. The first caller blocks until it runs.
    ///
    /// @throws IllegalStateException if it does not start; says what was tried and what to do
    static ConnectionFactoryOptions shared() {
        var mode = System.getProperty(MODE, "auto");
        if (mode.startsWith("r2dbc:postgresql:")) {
            return ConnectionFactoryOptions.parse(mode);
        }
        if (!List.of("auto", "container", "embedded").contains(mode)) {
            throw new IllegalStateException(
                    "-D%s=%s: auto, container, embedded or r2dbc:postgresql://… is needed"
                            .formatted(MODE, mode));
        }
        synchronized (SHARED) {
            if (failure != null) {
                throw failure;
            }
            if (System.getProperty(SHARED) == null) {
                try {
                    System.setProperty(SHARED, new Server(mode).url);
                } catch (IllegalStateException e) {
                    failure = e;
                    throw e;
                }
            }
            return ConnectionFactoryOptions.parse(System.getProperty(SHARED));
        }
    }

    /// Starts a server that nobody shares, always `embedded`, and blocks until it runs: for what no
    /// shared server could bear.
    static Server start() {
        return new Server("embedded");
    }

    ConnectionFactoryOptions options() {
        return ConnectionFactoryOptions.parse(url);
    }

    /// Kills all of the server's processes: it cannot say goodbye. Blocks until they are gone. What
    /// was committed survives, for [#restart()].
    void kill() {
        ask("kill");
    }

    /// Starts the killed server again, on the same port. Blocks until it runs.
    void restart() {
        ask("restart");
    }

    /// Stops the server and blocks until all that belonged to it is gone.
    @Override
    public void close() {
        try {
            guardian.outputWriter().close();
            if (!guardian.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                guardian.destroyForcibly();
            }
        } catch (IOException e) {
            guardian.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask(String question) {
        try {
            var writer = guardian.outputWriter();
            writer.write(question + "\n");
            writer.flush();
        } catch (IOException e) {
            throw failed(e.toString());
        }
        answer();
    }

    private String answer() {
        try {
            var minutes = mode.equals("container") ? DOWNLOAD_MINUTES : START_MINUTES;
            var answer = answers.poll(minutes, TimeUnit.MINUTES);
            if (answer == null) {
                guardian.destroy();
                throw failed("nothing happened for " + minutes + " minutes");
            }
            if (answer.isEmpty()) {
                throw failed("its process has ended");
            }
            return answer;
        } catch (InterruptedException e) {
            guardian.destroy();
            Thread.currentThread().interrupt();
            throw failed("interrupted");
        }
    }

    /// Reads for as long as the guardian lives: a full pipe would block the server in mid-query.
    private void read() {
        try (var lines = guardian.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(Guardian.READY)) {
                    answers.add(line.substring(Guardian.READY.length()));
                } else if (line.startsWith(Guardian.NOTE)) {
                    CONSOLE.println(line.substring(Guardian.NOTE.length()));
                } else if (!line.startsWith("\tat ")) {
                    log.add(line);
                    if (log.size() > LOG_LINES) {
                        log.remove();
                    }
                }
            }
        } catch (IOException e) {
            log.add(e.toString());
        }
        answers.add("");
    }

    private IllegalStateException failed(String what) {
        var advice =
                mode.equals("container")
                        ? "Does Docker run (docker info), may it fetch " + Guardian.IMAGE
                        : "Is there room in " + Embedded.folder() + ", or is it in the way";
        return new IllegalStateException(
                """
                PostgreSQL did not start: %s (-D%s=%s).
                %s? There are other ways to have a server: README.md, "The database".
                Its last words:
                %s\
                """
                        .formatted(what, MODE, mode, advice, String.join("\n", log).indent(4)));
    }

    private static List<String> command(String mode) {
        try {
            // A class loader may know this class from a folder that is not on the class path.
            var here = Server.class.getProtectionDomain().getCodeSource().getLocation().toURI();
            return List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Xshare:auto",
                    "-Xmx512m",
                    "--enable-native-access=ALL-UNNAMED",
                    "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                    "-Dorg.slf4j.simpleLogger.showThreadName=false",
                    "-Dorg.slf4j.simpleLogger.showShortLogName=true",
                    "-Dorg.slf4j.simpleLogger.log.org.testcontainers=warn",
                    "-cp",
                    Path.of(here) + File.pathSeparator + System.getProperty("java.class.path"),
                    Guardian.class.getName(),
                    mode);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
