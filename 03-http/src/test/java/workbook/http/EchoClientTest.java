package workbook.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

@DisplayName("3.5 EchoClient")
class EchoClientTest {

    private static final String BIG = "x".repeat(12_000_000); // more than fits into all buffers

    @AutoClose private final TestSocketServer server = new TestSocketServer();
    private final HttpClient client = HttpClient.newHttpClient();
    @AutoClose private final AutoCloseable endOfClient = client::shutdownNow;

    EchoClientTest() throws IOException {}

    @Test
    void as_many_messages_come_back_as_are_sent_then_the_socket_is_closed() throws Exception {
        var answer = exchange("a", "b");
        server.accept();

        assertThat(server.receive()).as("the first message").isEqualTo("a");
        assertThat(server.receive()).as("the second, with no answer yet").isEqualTo("b");
        assertThat(server.sendsWithin(300)).as("more, with the answers yet to come").isFalse();
        server.send("one");
        server.send("two");
        assertThat(within(4_000, answer))
                .as("two messages have come: does the listener ask for each, and end the future?")
                .isEqualTo(List.of("one", "two"));
        assertThat(server.receive()).as("the end, for the server").isEqualTo("close 1000");
    }

    @Test
    void fragments_are_put_together() throws Exception {
        var answer = exchange("a", "b");
        server.accept();
        server.send("hel", "lo");
        server.send("wo", "r", "ld");

        assertThat(within(4_000, answer))
                .as("two messages, five fragments: only the last one of a message ends it")
                .isEqualTo(List.of("hello", "world"));
    }

    @Test
    void without_messages_the_socket_is_opened_and_closed() throws Exception {
        var answer = exchange();
        server.accept();

        assertThat(within(4_000, answer)).as("nothing to wait for").isEqualTo(List.of());
        assertThat(server.receive()).as("the end, for the server").isEqualTo("close 1000");
    }

    @Test
    void a_socket_that_cannot_be_opened_is_a_failure() throws Exception {
        var notFound = exchange("a");
        server.refuse();
        server.close();
        var refused = exchange();

        assertThat(within(4_000, notFound)).as("the server said 404").isInstanceOf(Throwable.class);
        assertThat(within(4_000, refused)).as("nobody listens").isInstanceOf(Throwable.class);
    }

    @Test
    void a_frame_of_an_unknown_kind_is_a_failure() throws Exception {
        var answer = exchange("a");
        server.accept();
        assertThat(server.receive()).as("the message").isEqualTo("a");
        assertThat(server.sendsWithin(300)).as("more, with the answer yet to come").isFalse();

        server.sendNonsense();

        assertThat(within(4_000, answer)).as("onError tells it").isInstanceOf(Throwable.class);
    }

    @Test
    void half_an_emoji_cannot_be_sent_and_is_a_failure() throws Exception {
        var answer = exchange("half of an emoji: \uD83D");
        server.accept();

        assertThat(within(4_000, answer)).as("its send has failed").isInstanceOf(Throwable.class);
    }

    @Test
    void a_message_waits_until_the_one_before_is_sent() throws Exception {
        var answer = exchange(BIG, "b");
        server.accept();

        assertThat(server.sendsWithin(4_000)).as("bytes of the first message").isTrue();
        assertThat(within(1_000, answer)).as("has a second send begun?").isEqualTo("not done");
        assertThat(server.receive()).as("the big message").hasSize(BIG.length());
        assertThat(server.receive()).as("the second message: was it sent in it?").isEqualTo("b");
    }

    @Test
    void early_answers_end_nothing_before_all_is_sent() throws Exception {
        var answer = exchange(BIG, "b");
        server.accept();
        assertThat(server.sendsWithin(4_000)).as("bytes of the first message").isTrue();
        for (var early : List.of("1", "2", "one too many")) {
            server.send(early);
        }
        within(1_000, answer); // they come in the middle of a send

        assertThat(server.receive()).as("the big message").hasSize(BIG.length());
        assertThat(server.receive()).as("the second, though all answers are there").isEqualTo("b");
        assertThat(within(4_000, answer)).as("the first two").isEqualTo(List.of("1", "2"));
    }

    @Test
    void a_close_frame_in_the_middle_of_a_send_is_a_failure() throws Exception {
        var answer = exchange("a", BIG);
        server.accept();
        assertThat(server.receive()).as("the first message").isEqualTo("a");
        server.send("A");
        assertThat(server.sendsWithin(4_000)).as("bytes of the second message").isTrue();

        server.sendClose();

        assertThat(within(4_000, answer))
                .as("closed in mid-send: does onClose end the future, or do callbacks wait?")
                .isInstanceOf(Throwable.class);
    }

    private CompletableFuture<List<String>> exchange(String... messages) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> EchoClient.exchange(client, server.uri(), List.of(messages)),
                "after 5 s the caller has no future yet: who waits for the server?");
    }

    /// What it gives or fails with in this time.
    private static Object within(int millis, CompletableFuture<?> answer) {
        return answer.<Object>handle((all, failure) -> failure == null ? all : failure)
                .completeOnTimeout("not done", millis, TimeUnit.MILLISECONDS)
                .join();
    }
}
