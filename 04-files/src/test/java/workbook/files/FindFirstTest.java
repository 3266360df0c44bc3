package workbook.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;

@DisplayName("4.5 FindFirst")
class FindFirstTest {

    /// What happens when a line is read, and which line that gives.
    private interface Reader {
        String read(String line) throws Exception;
    }

    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger mostOpen = new AtomicInteger();
    private final FirstTwo firstTwo = new FirstTwo();
    private Reader reader = line -> line;
    private Thread caller;

    @Test
    void a_file_contains_the_text_when_one_of_its_lines_does() {
        assertThat(find("tex", 2, "a", "b_text", "c")).isEqualTo(Optional.of(Path.of("b_text")));
        assertThat(find("a.c", 2, "abc")).as("'a.c' in a line 'abc'").isEqualTo(Optional.empty());
        assertThat(find("bc", 2, "ab_cd")).as("'bc' in 'ab', 'cd'").isEqualTo(Optional.empty());
        assertThat(find("text", 2)).as("nothing, in no files").isEqualTo(Optional.empty());
    }

    @Test
    void as_many_files_are_open_as_the_limit_allows_and_a_free_slot_is_used_at_once() {
        int limit = Runtime.getRuntime().availableProcessors() + 8;
        var meeting = new CyclicBarrier(limit);
        var begun = new AtomicInteger();
        var all = new CountDownLatch(2 * limit);
        reader =
                line -> {
                    if (begun.incrementAndGet() <= limit) {
                        meeting.await(3, SECONDS);
                        LockSupport.parkNanos(150_000_000);
                    }
                    all.countDown();
                    assertTrue(!line.equals("0") || all.await(3, SECONDS), "waited in vain");
                    return line;
                };
        var names = IntStream.range(0, 2 * limit).mapToObj(i -> "" + i).toArray(String[]::new);

        var outcome = find("x", limit, names);

        assertThat(mostOpen).as("files open at the same time: the limit").hasValue(limit);
        assertThat(outcome).as("a slot was free, but a file waited").isEqualTo(Optional.empty());
    }

    @Test
    void the_first_hit_in_time_is_the_answer_and_ends_all() {
        reader = line -> firstTwo.lets(line) ? "text" : line;

        var outcome = find("text", 2, "a", "b", "c", "d", "e", "f");

        firstTwo.assertEnded(firstTwo.first());
        assertThat(firstTwo.arrived()).as("opened, of 6 files").hasSizeLessThan(6);
        assertThat(outcome).as("the hit").isEqualTo(Optional.of(Path.of(firstTwo.second())));
    }

    @Test
    void a_search_that_does_not_block_ends_too() {
        var longBegan = new CountDownLatch(2);
        var linesInVain = new AtomicInteger();
        reader =
                line -> {
                    longBegan.countDown();
                    linesInVain.addAndGet(Thread.currentThread().isInterrupted() ? 1 : 0);
                    LockSupport.parkNanos(1_000_000);
                    return line.equals("text") && longBegan.await(3, SECONDS) ? "text" : "long";
                };

        find("text", 2, "long_".repeat(4_000), "text");

        assertThat(linesInVain).as("lines read after the interrupt").hasValueLessThan(10);
    }

    @Test
    void an_unreadable_file_only_matters_without_a_hit_and_is_named_then() {
        assertThat(find("text", 1, "missing", "torn", "text"))
                .isEqualTo(Optional.of(Path.of("text")));
        assertThat(find("text", 1, "missing", "a")).asString().contains("IOException", "missing");
        assertThat(find("text", 1, "torn", "a")).asString().contains("IOException", "torn");
    }

    @Test
    void an_interrupt_of_the_caller_ends_all() {
        reader = line -> firstTwo.lets(line) ? interruptTheCaller() : line;

        var outcome = find("text", 2, "a", "b", "c");

        firstTwo.assertEnded(firstTwo.first());
        assertThat(outcome).as("what the caller gets").isInstanceOf(InterruptedException.class);
    }

    private String interruptTheCaller() {
        caller.interrupt();
        return "";
    }

    /// The answer, or what is thrown. A file contains its own name, where `_` ends a line.
    private Object find(String text, int limit, String... names) {
        var files = Stream.of(names).map(Path::of).toList();
        caller = Thread.currentThread();
        try {
            return FindFirst.containing(files, text, limit, this::open);
        } catch (IOException | InterruptedException | IllegalArgumentException e) {
            return e;
        } finally {
            assertThat(open).as("files that are open when the method has ended").hasValue(0);
        }
    }

    private Stream<String> open(Path file) throws IOException {
        if (file.endsWith("missing")) {
            throw new IOException("no such file");
        }
        mostOpen.accumulateAndGet(open.incrementAndGet(), Math::max);
        return Stream.of(file.toString().split("_")).map(this::read).onClose(open::decrementAndGet);
    }

    private String read(String line) {
        if (line.equals("torn")) {
            throw new UncheckedIOException(new IOException("bad disk"));
        }
        try {
            return reader.read(line);
        } catch (Exception e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
