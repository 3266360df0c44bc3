package workbook.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.apache.commons.io.FileUtils;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/// A PostgreSQL server on this machine, reachable from nowhere else. Its program is unpacked once,
/// into [#folder()]; its data lives there until [#close()].
final class Embedded implements AutoCloseable {

    private static final Duration STARTS_WITHIN = Duration.ofMinutes(1);
    private static final Duration KILLED_WITHIN = Duration.ofSeconds(1);

    private Path data;
    private EmbeddedPostgres postgres;

    static Path folder() {
        return Path.of(
                System.getProperty("java.io.tmpdir"),
                "workbook-postgres-" + System.getProperty("user.name"));
    }

    /// Blocks until the server runs.
    ///
    /// @return its URL
    synchronized String start() throws IOException {
        var folder = Files.createDirectories(folder());
        // Where the library unpacks, and where it removes what killed servers have left.
        System.setProperty("ot.epg.working-dir", folder.toString());
        // Two JVMs may start at once, or one may have been killed while it unpacked.
        try (var lock = FileChannel.open(folder.resolve("lock"), CREATE, WRITE)) {
            lock.lock();
            removeHalfUnpacked(folder);
            data = Files.createTempDirectory(folder, "data-");
            postgres = postgres(0);
        }
        // The library has let everybody write here.
        folder.toFile().setWritable(false, false);
        folder.toFile().setWritable(true, true);
        return "r2dbc:postgresql://postgres@127.0.0.1:%d/postgres".formatted(postgres.getPort());
    }

    private EmbeddedPostgres postgres(int port) throws IOException {
        var lock = data.resolve("epg-lock");
        Files.deleteIfExists(lock);
        var started =
                EmbeddedPostgres.builder()
                        .setDataDirectory(data)
                        .setPort(port)
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .setServerConfig("unix_socket_directories", "")
                        // The library turns it off, for speed. A commit must survive kill().
                        .setServerConfig("synchronous_commit", "on")
                        .setLocaleConfig("locale", "C")
                        .setPGStartupWait(STARTS_WITHIN)
                        .setCleanDataDirectory(false)
                        .setRegisterShutdownHook(false)
                        .start();
        // The library spares folders younger than ten minutes. Let the lock alone decide.
        lock.toFile().setLastModified(0);
        return started;
    }

    /// Kills the server and all its processes. Blocks until they are gone.
    synchronized void kill() throws IOException, InterruptedException {
        var file = data.resolve("postmaster.pid");
        var server = ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst().strip()));
        var all =
                server.stream()
                        .flatMap(it -> Stream.concat(Stream.of(it), it.descendants()))
                        .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        // Not for ever: in some containers nobody reaps the dead, and they seem to be alive.
        var end = Instant.now().plus(KILLED_WITHIN);
        while (all.stream().anyMatch(ProcessHandle::isAlive) && Instant.now().isBefore(end)) {
            Thread.sleep(10);
        }
        // The next server would take such a process for a living server.
        Files.delete(file);
    }

    /// Starts the killed server again, with the same data on the same port.
    synchronized void restart() throws IOException {
        try (var lock = FileChannel.open(folder().resolve("lock"), WRITE)) {
            lock.lock();
            postgres.close();
            postgres = postgres(postgres.getPort());
        }
    }

    @Override
    public synchronized void close() {
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException e) {
            e.printStackTrace();
        }
        if (data != null) {
            FileUtils.deleteQuietly(data.toFile());
        }
    }

    private static void removeHalfUnpacked(Path folder) throws IOException {
        try (var programs = Files.newDirectoryStream(folder, "PG-*")) {
            for (var program : programs) {
                if (!Files.exists(program.resolve(".exists"))) {
                    FileUtils.deleteDirectory(program.toFile());
                }
            }
        }
    }
}
