package workbook.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

@DisplayName("4.3 ReadAsync")
class ReadAsyncTest {

    @AutoClose("shutdownNow")
    private final ExecutorService executor =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());

    private final CompletableFuture<Void> threadIsFree = new CompletableFuture<>();
    private final WatchedFiles files = new WatchedFiles();
    @TempDir private Path folder;
    private CompletableFuture<Long> leftOpen;

    @Test
    void the_future_brings_the_text_of_the_file() throws IOException {
        var text = "zwölf\r\nκόσμε 😀\n";

        assertThat(outcome(start("a.txt", text))).as("the text").isEqualTo(text);
        assertThat(executor.isShutdown()).withFailMessage("my executor was shut down").isFalse();
        assertThat(outcome(start("b.txt", ""))).as("of an empty file").isEqualTo("");
    }

    @Test
    void a_long_text_is_read_to_its_end() throws IOException {
        var text = "x" + "😀".repeat(50_000);

        var outcome = outcome(start("a.txt", text));

        assertThat(outcome.toString())
                .withFailMessage("a character was read in two parts, and decoded in two parts")
                .doesNotContain("\uFFFD");
        assertThat(text.equals(outcome))
                .withFailMessage("the text has 200 001 bytes: where are those behind the buffer?")
                .isTrue();
    }

    @Test
    void a_read_may_bring_less_than_was_asked_for() throws IOException {
        var text = "line\n".repeat(2_000);
        var file = LogFiles.file(folder, "a.txt", text);

        assertThat(text.equals(outcome(startWatched(file))))
                .withFailMessage("each read brings 1000 bytes: who asks for the other 9000?")
                .isTrue();
        assertThat(leftOpen.join()).as("left open, when the text was there").isZero();
    }

    @Test
    void the_call_returns_though_the_executor_is_busy_and_nobody_else_reads() throws IOException {
        executor.submit(() -> threadIsFree.get());

        var first = start("a.txt", "first");
        var second = start("b.txt", "second");

        assertThat(first.copy().completeOnTimeout("not yet", 200, MILLISECONDS).join())
                .as("while the only thread that may read is busy")
                .isEqualTo("not yet");
        threadIsFree.complete(null);
        assertThat(outcome(first)).as("when the thread is free").isEqualTo("first");
        assertThat(outcome(second)).as("from the same thread").isEqualTo("second");
    }

    @Test
    void a_missing_file_fails_the_future() {
        assertNames("missing.txt", outcome(start(folder.resolve("missing.txt"))));
    }

    @Test
    void a_folder_fails_the_future_and_is_closed() {
        assertNames(folder.getFileName().toString(), outcome(startWatched(folder)));
        assertThat(leftOpen.join()).as("left open, since reading failed").isZero();
    }

    @Test
    void a_text_that_is_not_utf_8_fails_the_future_and_is_closed() throws IOException {
        var file = LogFiles.file(folder, "bad.txt", "zwölf", ISO_8859_1);

        assertNames("bad.txt", outcome(startWatched(file)));
        assertThat(leftOpen.join()).as("left open, since the text was malformed").isZero();
    }

    @Test
    void a_last_character_that_is_cut_off_fails_the_future() throws IOException {
        var half = LogFiles.file(folder, "cut.txt", "zw\u00c3", ISO_8859_1);

        assertNames("cut.txt", outcome(start(half)));
    }

    private CompletableFuture<String> start(String name, String text) throws IOException {
        return start(LogFiles.file(folder, name, text));
    }

    /// Sees what is open at the moment when the future completes.
    private CompletableFuture<String> startWatched(Path file) {
        executor.submit(() -> threadIsFree.get());
        var future = start(files.watch(file));
        leftOpen = future.handle((_, _) -> files.leftOpen());
        threadIsFree.complete(null);
        return future;
    }

    private CompletableFuture<String> start(Path file) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(4),
                () -> {
                    try {
                        return ReadAsync.text(file, executor);
                    } catch (TestAbortedException stub) {
                        throw stub;
                    } catch (Throwable e) {
                        throw new AssertionError("thrown by the call, not in the future: " + e, e);
                    }
                },
                "the call does not return: does it wait for the executor's thread?");
    }

    private Object outcome(CompletableFuture<String> future) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(4),
                future.exceptionally(_ -> null)::join,
                "after 4 s the future is not done: who would complete it?");
        return future.isCompletedExceptionally() ? future.exceptionNow() : future.resultNow();
    }

    private static void assertNames(String name, Object outcome) {
        assertThat(outcome).as("what the future brings").isInstanceOf(IOException.class);
        assertThat(((IOException) outcome).getMessage()).as("which file was it?").contains(name);
    }
}
