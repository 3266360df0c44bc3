package workbook.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.net.ConnectException;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

@DisplayName("3.4 Aggregator")
class AggregatorTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MANY = Runtime.getRuntime().availableProcessors() + 8;

    @AutoClose private final AggregatorTrial trial = new AggregatorTrial();
    @AutoClose private final TestBackends backends = new TestBackends();

    @Test
    void a_backend_has_a_line_of_text() throws Exception {
        var answer = trial.ask(trial.start(List.of("weather"), HOUR));
        trial.arrived(1).getFirst().answer(201, "schön, 21 °C");

        assertThat(trial.lines(answer, "the backend has answered"))
                .as("lines, of a backend that has answered 201")
                .containsExactly("weather: schön, 21 °C");
        assertThat(answer.get().headers().firstValue("Content-Type").orElse("none"))
                .as("Content-Type")
                .matches("(?i)text/plain; ?charset=utf-8");
    }

    @Test
    void all_backends_are_asked_at_once_and_listed_in_the_order_of_the_map() throws Exception {
        var names = IntStream.range(0, MANY).mapToObj(i -> "b" + (MANY - i)).toList();
        var answer = trial.ask(trial.start(names, HOUR));
        var last = trial.arrived(MANY).reversed();
        last.forEach(request -> request.answer(200, "at " + request.path()));

        assertThat(trial.lines(answer, "all backends have answered"))
                .as("lines, in the order of the map")
                .isEqualTo(names.stream().map(name -> name + ": at /" + name).toList());
    }

    @Test
    void no_client_waits_for_another() throws Exception {
        var server = trial.start(List.of("weather"), HOUR);
        var answers = Stream.generate(() -> trial.ask(server)).limit(MANY).toList();
        trial.arrived(MANY).forEach(request -> request.answer(200, "sunny"));

        for (var answer : answers) {
            assertThat(trial.lines(answer, "its backend has answered"))
                    .containsExactly("weather: sunny");
        }
    }

    @Test
    void a_failed_backend_has_a_line_and_so_have_the_others() throws Exception {
        var names = List.of("broken", "deaf", "cut", "sunny");
        var answer = trial.ask(trial.start(backends.named(names), HOUR));

        assertThat(trial.lines(answer, "no backend is open any more"))
                .as("lines, with failures")
                .containsExactly("broken: failed", "deaf: failed", "cut: failed", "sunny: sunny");
    }

    @Test
    void a_limit_below_a_second_is_not_zero() throws Exception {
        var server = trial.start(backends.named(List.of("sunny")), Duration.ofMillis(900));
        var lines = List.<String>of(); // a slow machine gets another try
        for (int i = 0; i < 5 && !lines.contains("sunny: sunny"); i++) {
            lines = trial.lines(trial.ask(server), "the limit of 900 ms is over");
        }

        assertThat(lines)
                .as("lines, answered at once: are 0.9 s rounded down?")
                .containsExactly("sunny: sunny");
    }

    @Test
    void late_backends_are_cut_off_at_the_limit_and_the_others_have_their_lines() throws Exception {
        var expected = List.of("silent: failed", "sunny: sunny", "stalled: failed");
        List<String> lines = List.of(); // a slow machine gets a longer limit
        boolean cutOff = false;
        for (int i = 200; i < 5_000 && !(lines.equals(expected) && cutOff); i *= 4) {
            try (var fresh = new TestBackends()) {
                var names = List.of("silent", "sunny", "stalled");
                var server = trial.start(fresh.named(names), Duration.ofMillis(i));
                lines = trial.lines(trial.ask(server), "the limit of " + i + " ms is over");
                cutOff = fresh.haveLost(2);
            }
        }

        assertThat(lines).as("lines, at the limit").isEqualTo(expected);
        assertThat(cutOff)
                .withFailMessage("the client is answered, but a late request goes on: who ends it?")
                .isTrue();
    }

    @Test
    void there_is_one_limit_for_the_whole_answer() throws Exception {
        var silent = IntStream.range(0, 40).mapToObj(i -> "silent-" + i);
        var names = Stream.concat(silent, Stream.of("dripping")).toList();
        var server = trial.start(backends.named(names), Duration.ofMillis(500));

        assertThat(trial.lines(trial.ask(server), "the limit is 500 ms, for all together"))
                .hasSize(41)
                .allMatch(line -> line.endsWith(": failed"));
    }

    @Test
    void close_drops_what_is_in_flight() throws Exception {
        var server = trial.start(List.of("weather"), HOUR);
        var answer = trial.ask(server);
        var request = trial.arrived(1).getFirst();

        trial.end(server);

        assertThat(request.gone())
                .withFailMessage("closed, but the connection to the backend is still there")
                .succeedsWithin(3, SECONDS);
        assertThat(answer)
                .withFailMessage("closed, but the client still waits, or was answered")
                .failsWithin(3, SECONDS);
    }

    @Test
    void close_leaves_no_thread_and_no_open_port() throws Exception {
        var server = trial.start(List.of("weather"), HOUR);
        var answer = trial.ask(server);
        trial.arrived(1).getFirst().answer(200, "sunny");
        trial.lines(answer, "the backend has answered");

        trial.end(server);
        trial.end(server);

        assertThat(trial.threadsAfter(3)).as("closed, but these threads live").isEmpty();
        assertThatThrownBy(() -> new Socket(server.uri().getHost(), server.uri().getPort()).close())
                .as("a new connection to a closed server")
                .isInstanceOf(ConnectException.class);
    }
}
