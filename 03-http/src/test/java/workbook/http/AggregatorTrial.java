package workbook.http;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.opentest4j.TestAbortedException;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;

/// Aggregators between clients and backends: every wait ends, and says what it was for.
final class AggregatorTrial implements AutoCloseable {

    private static final String SHARED_BY_ALL =
            "(ForkJoinPool\\.|reactor-|parallel-|boundedElastic-|globalEventExecutor).*";

    private final TestServer backend = new TestServer();
    private final HttpClient client = HttpClient.newHttpClient();
    private final ThreadGroup group = new ThreadGroup("of the aggregators");
    private final Queue<Server> servers = new ConcurrentLinkedQueue<>();
    private final Set<Server> closed = ConcurrentHashMap.newKeySet();

    /// An aggregator for backends of these names, which wait until the test answers.
    Server start(List<String> names, Duration limit) {
        var backends = new LinkedHashMap<String, URI>();
        names.forEach(name -> backends.put(name, backend.uri("/" + name)));
        return start(backends, limit);
    }

    Server start(Map<String, URI> backends, Duration limit) {
        var server = inGroup("start()", () -> Aggregator.start(backends, limit));
        servers.add(server);
        return server;
    }

    /// Ends it. A test may do that twice.
    void end(Server server) {
        Callable<Void> close =
                () -> {
                    server.close();
                    return null;
                };
        inGroup(closed.add(server) ? "close()" : "the second close()", close);
    }

    /// A client that asks for `/`, and waits.
    Future<HttpResponse<String>> ask(Server server) {
        var request = HttpRequest.newBuilder(server.uri()).build();
        var answer = new FutureTask<>(() -> client.send(request, BodyHandlers.ofString()));
        Thread.startVirtualThread(answer);
        return answer;
    }

    /// The requests, when so many have reached their backends: before any of them is answered.
    List<TestRequest> arrived(int count) throws InterruptedException {
        var requests = new ArrayList<TestRequest>();
        while (requests.size() < count) {
            var next = backend.next();
            assertThat(next)
                    .withFailMessage(
                            "only %d of %d requests came, before one was answered: who waits for"
                                    + " whom?",
                            requests.size(), count)
                    .isNotNull();
            requests.add(next);
        }
        return requests;
    }

    /// The lines that a client gets, without the words that say why; `though` says why it should.
    List<String> lines(Future<HttpResponse<String>> answer, String though) throws Exception {
        try {
            var response = answer.get(5, SECONDS);
            assertThat(response.statusCode()).as("the status of the answer").isEqualTo(200);
            var lines = response.body().lines();
            return lines.map(line -> line.replaceFirst("failed, .+", "failed")).toList();
        } catch (TimeoutException e) {
            throw new AssertionError("after 5 s the client has no answer, though " + though, e);
        } catch (ExecutionException e) {
            var seen = "the client has lost its connection, though " + though;
            throw new AssertionError(seen + ": " + e.getCause(), e);
        }
    }

    /// The aggregators' threads that live on for so long, without those of pools that all the JVM
    /// shares.
    List<Thread> threadsAfter(int seconds) throws InterruptedException {
        for (var thread : threads()) {
            if (!thread.join(Duration.ofSeconds(seconds))) {
                return threads();
            }
        }
        return List.of();
    }

    private List<Thread> threads() {
        var threads = new Thread[1_000];
        return Arrays.stream(threads, 0, group.enumerate(threads))
                .filter(thread -> !thread.getName().matches(SHARED_BY_ALL))
                .toList();
    }

    @Override
    public void close() throws IOException {
        backend.close(); // first: what still waits for it ends
        client.shutdownNow();
        servers.forEach(this::end);
    }

    /// Runs it in a thread of the group, which its threads inherit: so they can be told from
    /// others.
    private <T> T inGroup(String name, Callable<T> step) {
        var task = new FutureTask<>(step);
        Thread.ofPlatform().group(group).daemon().start(task);
        try {
            return task.get(4, SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError(name + " has not returned after 4 s: for whom does it wait?");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TestAbortedException open) {
                throw open;
            }
            throw new AssertionError(name + " has thrown " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted in " + name, e);
        }
    }
}
