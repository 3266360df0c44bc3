package workbook.http;

import static org.assertj.core.api.Assertions.assertThat;

import static java.net.http.HttpClient.Redirect.NORMAL;
import static java.time.Duration.ofSeconds;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

@DisplayName("3.1 FetchAll")
class FetchAllTest {

    @AutoClose private final TestServer server = new TestServer();
    private final HttpClient client = HttpClient.newBuilder().followRedirects(NORMAL).build();
    @AutoClose private final AutoCloseable endOfClient = client::shutdownNow;

    @BeforeEach
    void no_uris_give_no_bodies() throws Exception {
        assertThat(FetchAll.bodies(client, List.of(), 1)).isEmpty();
    }

    @Test
    void bodies_come_in_the_order_given_though_the_last_is_answered_first() throws Exception {
        var call = call(9, uris(9));
        next(9).reversed().forEach(request -> request.answer(201, "€" + request.path()));

        var inOrder = uris(9).stream().map(uri -> uri + "=€" + uri.getPath()).toList().toString();
        assertThat(call.outcome("all said 201")).as("bodies by URI, status 201").isEqualTo(inOrder);
    }

    @Test
    void a_body_of_exactly_the_largest_size_is_not_too_large() throws Exception {
        var call = call(1, uris(1));
        next(1).getFirst().answer(200, "x".repeat(FetchAll.LARGEST));

        assertThat(call.outcome("it has all")).as("LARGEST bytes").isInstanceOf(String.class);
    }

    @Test
    void the_limit_is_reached_and_a_slot_is_free_when_a_body_has_ended() throws Exception {
        int limit = Runtime.getRuntime().availableProcessors() + 8; // more than a pool has threads

        call(limit, uris(limit + 5));
        var requests = next(limit);
        requests.getFirst().send("HTTP/1.1 200 -\r\nContent-Length: 9\r\n\r\nhalf");

        assertThat(server.hasAnother()).as("limit + 1, while all are under way").isFalse();
        for (int i = 0; i < 5; i++) {
            requests.getLast().answer(200, "");
            requests.addAll(next(1));
        }
        assertThat(server.mostInFlight()).as("under way at once, by the limit").isEqualTo(limit);
    }

    @Test
    void a_bad_answer_is_an_IOException_that_names_the_uri() throws Exception {
        var headers =
                Map.of(
                        "/missing", "404 Not Found",
                        "/circle", "302 Found\r\nLocation: /round",
                        "/round", "302 Found\r\nLocation: /round",
                        "/half", "200 OK\r\nContent-Length: 99");
        new TestCall(() -> answerAll(headers));
        for (var path : headers.keySet()) {
            var answer = "answered " + headers.get(path).replace("\r\n", ", ");
            call(1, List.of(server.uri(path))).assertFailsFor(server.uri(path), answer);
        }
    }

    @Test
    void a_uri_or_a_client_that_cannot_be_asked_is_an_IOException_too() throws Exception {
        for (var uri : List.of("/path", "ftp://[::1]", "http://[::1]:99999", "http://[::1]:0")) {
            var call = call(2, List.of(server.uri("/0"), URI.create(uri)));
            call.assertFailsFor(URI.create(uri), "cannot be asked");
        }

        assertNothingGoesOn(List.of());
        call(1, uris(1)).assertFailsFor(server.uri("/0"), "is asked by a client that is shut down");
    }

    @Test
    void a_body_that_is_too_large_ends_all_at_once() throws Exception {
        var call = call(3, uris(5));
        var requests = next(3);
        var large = requests.removeLast();
        large.send("HTTP/1.1 200 -\r\n\r\n" + "x".repeat(FetchAll.LARGEST + 1));

        call.assertFailsFor(server.uri(large.path()), "has sent a byte too many");
        assertNothingGoesOn(requests);
    }

    @Test
    void an_interrupt_of_the_caller_cancels_all_requests() throws Exception {
        var requests = new ArrayList<TestRequest>();
        for (int count : List.of(2, 4)) { // the caller waits for answers, or for a free slot
            var call = call(2, uris(count));
            requests.addAll(next(2));
            call.assertInterruptEndsIt();
        }
        assertNothingGoesOn(requests);
    }

    private TestCall call(int limit, List<URI> uris) {
        return new TestCall(() -> FetchAll.bodies(client, uris, limit).entrySet().toString());
    }

    private void assertNothingGoesOn(List<TestRequest> requests) throws InterruptedException {
        for (var open : requests) {
            assertThat(open.gone()).as("who cancels " + open.path()).succeedsWithin(ofSeconds(3));
        }
        server.hasAnother(); // one that began in the last moment is cancelled too
        TestCall.assertNothingGoesOn(client);
    }

    private Void answerAll(Map<String, String> headers) throws InterruptedException {
        while (true) {
            var request = next(1).getFirst();
            request.send("HTTP/1.1 " + headers.get(request.path()) + "\r\n\r\nbody");
            request.hangUp();
        }
    }

    private List<TestRequest> next(int count) throws InterruptedException {
        var requests = new ArrayList<TestRequest>();
        for (int i = 1; i <= count; i++) {
            requests.add(server.next());
            assertThat(requests.getLast())
                    .withFailMessage("request %d of %d in the limit has not come: why?", i, count)
                    .isNotNull();
        }
        requests.sort(Comparator.comparing(TestRequest::path));
        return requests;
    }

    private List<URI> uris(int count) {
        return IntStream.range(0, count).mapToObj(i -> server.uri("/" + i)).toList();
    }
}
