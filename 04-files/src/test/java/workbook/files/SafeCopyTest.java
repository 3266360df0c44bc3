package workbook.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;

@DisplayName("4.4 SafeCopy")
class SafeCopyTest {

    @TempDir Path folder;
    private final List<Object> seen = new CopyOnWriteArrayList<>();
    private final FirstTwo firstTwo = new FirstTwo();
    private Thread caller;

    @Test
    void a_reader_sees_the_older_file_until_the_copy_is_complete() throws Exception {
        Files.writeString(folder.resolve("b"), "old b");

        outcomeOf(1, (from, to) -> seen.add(Files.readString(folder.resolve(from))), "b");

        assertThat(seen).as("b, while its copy was half written").containsExactly("old b");
        assertThat(folder.resolve("b")).as("b in the end").hasContent("new b");
    }

    @Test
    void as_many_copies_run_as_the_limit_allows_and_a_free_slot_is_used_at_once() {
        int limit = Runtime.getRuntime().availableProcessors() + 8;
        var files = IntStream.range(0, 2 * limit).mapToObj(i -> "" + i).toArray(String[]::new);
        var slots = new Semaphore(limit);
        var meeting = new CountDownLatch(limit);
        var others = new CountDownLatch(2 * limit - 1);
        Copier copier =
                (from, to) -> {
                    assertTrue(slots.tryAcquire(), "more copies run than the limit allows");
                    meeting.countDown();
                    assertTrue(meeting.await(3, SECONDS), "fewer copies than the limit allows");
                    LockSupport.parkNanos(150_000_000);
                    assertTrue(!from.endsWith("0") || others.await(3, SECONDS), "slot is unused");
                    slots.release();
                    others.countDown();
                };

        assertThat(outcomeOf(limit, copier, files)).as("limit %d", limit).isNull();
        assertThat(outcomeOf(limit, copier)).as("no files, and yet a failure").isNull();
    }

    @Test
    void a_temporary_name_is_nobody_elses_and_below_the_folder() throws Exception {
        outcomeOf(1, (from, to) -> seen.add(to), "a");
        var name = (Path) seen.getFirst();
        assertThat(name).as("from elsewhere, no move is atomic").startsWithRaw(folder);
        Files.createDirectories(name.getParent());
        Files.writeString(name, "somebody's");

        outcomeOf(1, (from, to) -> {}, "a");

        assertThat(name).as("the same name again, now somebody's file").hasContent("somebody's");
    }

    @Test
    void a_folder_of_that_name_is_not_replaced() throws Exception {
        Files.createDirectory(folder.resolve("taken"));

        var outcome = outcomeOf(1, (from, to) -> {}, "taken");

        assertThat(folder.resolve("taken")).as("a move that deletes is not atomic").isDirectory();
        assertThat(folder.toFile().list()).as("what is left").containsExactly("taken");
        assertThat(outcome).as("'taken' could not be copied").isInstanceOf(IOException.class);
    }

    @Test
    void the_first_failure_names_its_file_and_ends_all() {
        Copier copier =
                (from, to) -> {
                    if (firstTwo.lets(from.toString())) {
                        throw new IOException("no space left");
                    }
                };

        var outcome = outcomeOf(2, copier, "file-1", "file-2", "file-3");

        firstTwo.assertEnded(firstTwo.first());
        assertThat(folder).as("what is left").isEmptyDirectory();
        assertThat("" + outcome).as("which file?").contains("IOException", firstTwo.second());
        assertThat(outcome).as("the cause").hasRootCauseMessage("no space left");
    }

    @Test
    void an_interrupt_of_the_caller_ends_all() {
        Copier copier =
                (from, to) -> {
                    if (firstTwo.lets(from.toString())) {
                        caller.interrupt();
                        firstTwo.stay(from.toString());
                    }
                };

        var outcome = outcomeOf(2, copier, "file-1", "file-2", "file-3");

        firstTwo.assertEnded(firstTwo.first(), firstTwo.second());
        assertThat(folder).as("what is left").isEmptyDirectory();
        assertThat(outcome).as("what the caller gets").isInstanceOf(InterruptedException.class);
    }

    @Test
    void two_files_of_one_name_are_refused_before_anything_is_copied() {
        var outcome = outcomeOf(2, (from, to) -> seen.add(to), "a", "b", "x/a");

        assertThat(outcome)
                .withFailMessage("a and x/a both become a; this came of it: %s", outcome)
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(seen).as("copied before").isEmpty();
    }

    /// What the caller gets, or null. Something happens when half of a file is written.
    private Throwable outcomeOf(int limit, Copier atHalfTime, String... names) {
        Copier inHalves =
                (from, to) -> {
                    Files.writeString(to, "new ");
                    atHalfTime.copy(from, to);
                    Files.writeString(to, "new " + from);
                };
        var files = Stream.of(names).map(Path::of).toList();
        caller = Thread.currentThread();
        var outcome = catchThrowable(() -> SafeCopy.all(files, folder, limit, inHalves));
        if (outcome instanceof TestAbortedException open) {
            throw open;
        }
        return outcome;
    }
}
