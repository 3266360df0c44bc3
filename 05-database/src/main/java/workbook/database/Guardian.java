package workbook.database;

import com.github.dockerjava.api.exception.NotFoundException;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The program that looks after a PostgreSQL server for another JVM: starts it, says where it is,
/// and stops it when its own standard input ends. That is when the other JVM closes it, exits,
/// crashes, or is killed.
///
/// All dealings with Docker are here, because they may hang: this process can be left to it.
final class Guardian {

    /// The image of `container`, and its version.
    static final String IMAGE = "postgres:18-alpine";

    /// How a line begins that is an answer, or that the user should see. The others are a log.
    static final String READY = "ready: ";

    static final String NOTE = "note: ";

    private static final int DOCKER_ANSWERS_SECONDS = 3;
    private static final int ASKED_FOR_DOCKER_SECONDS = 30;
    private static final int CONTAINER_STARTS_SECONDS = 5;
    private static final int STOP_SECONDS = 15;

    private static final CountDownLatch STARTED_OR_NOT = new CountDownLatch(1);

    private final Embedded embedded = new Embedded();

    /// @param arguments `embedded`, `container` or `auto`
    void main(String[] arguments) throws Exception {
        // A hook, because Ctrl-C ends this process as well as the other JVM.
        Runtime.getRuntime().addShutdownHook(new Thread(embedded::close));
        var url =
                switch (arguments[0]) {
                    case "embedded" -> embedded.start();
                    case "container" -> fetchAndStartContainer();
                    default -> startContainerOrEmbedded();
                };
        IO.println(READY + url);
        for (var question = IO.readln(); question != null; question = IO.readln()) {
            switch (question) {
                case "kill" -> embedded.kill();
                case "restart" -> embedded.restart();
                default -> throw new IllegalArgumentException(question);
            }
            IO.println(READY + url);
        }
        // Hooks stop what has been started. A Docker that hangs must not keep this process.
        CompletableFuture.delayedExecutor(STOP_SECONDS, TimeUnit.SECONDS)
                .execute(() -> Runtime.getRuntime().halt(1));
    }

    private String startContainerOrEmbedded() throws IOException, InterruptedException {
        String reason;
        try {
            within(DOCKER_ANSWERS_SECONDS, Guardian::askDockerForImage);
            var url = within(CONTAINER_STARTS_SECONDS, Guardian::startContainer);
            IO.println(NOTE + "PostgreSQL: container, because Docker has " + IMAGE);
            return url;
        } catch (TimeoutException e) {
            reason = "Docker does not answer";
        } catch (ExecutionException e) {
            e.printStackTrace();
            reason = isMissing(e) ? "Docker does not have " + IMAGE : "Docker does not run";
        }
        IO.println(NOTE + "PostgreSQL: embedded, because " + reason);
        return embedded.start();
    }

    private static <T> T within(int seconds, Callable<T> work)
            throws InterruptedException, ExecutionException, TimeoutException {
        var task = new FutureTask<>(work);
        Thread.ofPlatform().daemon().start(task);
        return task.get(seconds, TimeUnit.SECONDS);
    }

    private static String askDockerForImage() {
        return DockerClientFactory.lazyClient().inspectImageCmd(IMAGE).exec().getId();
    }

    /// Testcontainers would fetch the image as well, but tries for minutes where there is no way.
    private static String fetchAndStartContainer()
            throws InterruptedException, ExecutionException, TimeoutException {
        try {
            within(ASKED_FOR_DOCKER_SECONDS, Guardian::askDockerForImage);
        } catch (ExecutionException e) {
            if (!isMissing(e)) {
                throw e;
            }
            IO.println(NOTE + "PostgreSQL: Docker fetches " + IMAGE + ", once");
            DockerClientFactory.lazyClient().pullImageCmd(IMAGE).start().awaitCompletion();
        }
        return startContainer();
    }

    private static boolean isMissing(ExecutionException e) {
        return e.getCause() instanceof NotFoundException;
    }

    /// Testcontainers removes the container when this process ends: no Ryuk is needed. But not one
    /// that a slow Docker was still making when it had been given up.
    @SuppressWarnings("resource")
    private static String startContainer() {
        Runtime.getRuntime().addShutdownHook(new Thread(Guardian::removeContainers));
        var container =
                new PostgreSQLContainer(IMAGE)
                        .withPassword(UUID.randomUUID().toString())
                        .withEnv("POSTGRES_INITDB_ARGS", "--locale=C --encoding=UTF8")
                        .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=300");
        try {
            container.start();
        } finally {
            STARTED_OR_NOT.countDown();
        }
        return "r2dbc:postgresql://%s:%s@%s:%d/%s"
                .formatted(
                        container.getUsername(),
                        container.getPassword(),
                        container.getHost(),
                        container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                        container.getDatabaseName());
    }

    private static void removeContainers() {
        try {
            STARTED_OR_NOT.await(STOP_SECONDS / 2, TimeUnit.SECONDS);
            within(STOP_SECONDS / 2, Guardian::removeAllOfThisProcess);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            e.printStackTrace();
        }
    }

    private static Void removeAllOfThisProcess() {
        var docker = DockerClientFactory.lazyClient();
        var ours =
                Map.of(
                        DockerClientFactory.TESTCONTAINERS_SESSION_ID_LABEL,
                        DockerClientFactory.SESSION_ID);
        for (var each : docker.listContainersCmd().withShowAll(true).withLabelFilter(ours).exec()) {
            docker.removeContainerCmd(each.getId()).withForce(true).withRemoveVolumes(true).exec();
        }
        return null;
    }
}
