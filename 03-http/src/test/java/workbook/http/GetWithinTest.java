package workbook.http;

import static org.assertj.core.api.Assertions.assertThat;

import static java.time.Duration.ofSeconds;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

@DisplayName("3.3 GetWithin")
class GetWithinTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final String HALF = "HTTP/1.1 200 -\r\nContent-Length: 1000\r\n\r\nhalf";

    @AutoClose private final TestServer server = new TestServer();
    private final URI page = server.uri("/page");
    private final URI nobody = URI.create("http://[::1]:0/");
    private final HttpClient client = HttpClient.newHttpClient();
    @AutoClose private final AutoCloseable endOfClient = client::shutdownNow;

    @BeforeEach
    void skip_what_is_still_to_do() throws Exception {
        call(nobody, HOUR).outcome("nobody is there");
    }

    @Test
    void the_body_of_an_answer_in_time_is_returned() throws Exception {
        var call = call(page, HOUR);
        server.next().answer(201, "1 €");

        assertThat(call.outcome("the server has answered")).as("the body").isEqualTo("1 €");
    }

    @Test
    void a_status_other_than_2xx_is_an_IOException_that_names_it() throws Exception {
        for (int status : List.of(300, 404, 503)) {
            var call = call(page, HOUR);
            server.next().answer(status, "");

            call.assertFailsFor(page, "answered " + status);
            var message = call.outcome("").toString().replace(page.toString(), "");
            assertThat(message).as("the message, without the URI").contains("" + status);
        }
    }

    @Test
    void a_connection_that_fails_is_an_IOException_that_names_the_uri() throws Exception {
        var call = call(page, HOUR);
        var request = server.next();
        request.send(HALF);
        request.hangUp();

        call.assertFailsFor(page, "sent half of its body");
        call(nobody, HOUR).assertFailsFor(nobody, "cannot be reached");
        client.shutdownNow();
        call(page, HOUR).assertFailsFor(page, "is asked by a client that is shut down");
    }

    @Test
    void a_limit_of_zero_or_less_is_illegal_and_nothing_is_sent() throws Exception {
        for (var limit : List.of(Duration.ZERO, HOUR.negated())) {
            assertThat(call(page, limit).outcome("there is no time"))
                    .as("the outcome of a limit of " + limit)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(server.hasAnother()).as("a request without time").isFalse();
    }

    @Test
    void a_limit_below_a_second_is_not_zero() throws Exception {
        new TestCall(() -> serve(request -> request.answer(200, "in time")));
        Object outcome = null; // a slow machine gets another try
        for (int i = 0; i < 5 && !"in time".equals(outcome); i++) {
            outcome = call(page, Duration.ofMillis(900)).outcome("the limit is over");
        }

        assertThat(outcome).as("answered at once: are 0.9 s rounded down?").isEqualTo("in time");
    }

    @Test
    void the_limit_covers_the_wait_for_an_answer() throws Exception {
        var requests = new ConcurrentLinkedQueue<TestRequest>();

        assertTimesOut(requests::add);
        requests.forEach(
                it -> assertThat(it.gone()).as("who ends it").succeedsWithin(ofSeconds(3)));
    }

    @Test
    void the_limit_covers_a_body_that_does_not_end() throws Exception {
        assertTimesOut(request -> request.send(HALF));
    }

    @Test
    void the_limit_covers_a_body_that_comes_byte_by_byte() throws Exception {
        assertTimesOut(request -> {
            request.send(HALF);
            for (int i = 0; i < 140 && !request.gone().isDone(); i++) {
                request.gone().copy().completeOnTimeout(null, 50, MILLISECONDS).join();
                request.send("x");
            }
        });
    }

    @Test
    void an_interrupt_of_the_caller_ends_the_exchange() throws Exception {
        for (var start : List.of("", HALF)) { // the caller waits for an answer, or for its end
            var call = call(page, HOUR);
            server.next().send(start);
            server.hasAnother(); // time to read that
            call.assertInterruptEndsIt();
        }
        TestCall.assertNothingGoesOn(client);
    }

    private void assertTimesOut(Consumer<TestRequest> behaviour) throws Exception {
        new TestCall(() -> serve(behaviour));
        for (int i : List.of(300, 900)) { // the first may be over before a slow machine has begun
            var call = call(page, Duration.ofMillis(i));
            var outcome = call.outcome("the limit of " + i + " ms is over");
            assertThat(outcome).as("after the limit").isInstanceOf(HttpTimeoutException.class);
            call.assertFailsFor(page, "was late");
        }
        TestCall.assertNothingGoesOn(client);
    }

    private TestCall call(URI uri, Duration limit) {
        return new TestCall(() -> GetWithin.body(client, uri, limit));
    }

    private Void serve(Consumer<TestRequest> behaviour) throws InterruptedException {
        for (var request = server.next(); request != null; request = server.next()) {
            behaviour.accept(request);
        }
        return null;
    }
}
