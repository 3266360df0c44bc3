package workbook.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

@DisplayName("4.2 CountErrors")
class CountErrorsTest {

    private final WatchedOpener opener = new WatchedOpener();
    @TempDir private Path root;
    private volatile Thread caller;

    @Test
    void the_errors_in_all_files_of_all_folders_are_counted() throws Exception {
        LogFiles.file(root, "a.log", "INFO\nERROR 1\nERROR after ERROR\nerror\nan ERROR");
        LogFiles.file(root, "x/empty.log", "");
        LogFiles.file(root, "x/y/ä.txt", "ERROR ä\nINFO\n");
        var empty = Files.createDirectory(root.resolve("none"));

        assertThat(outcome(root, 2, opener)).as("lines with ERROR").isEqualTo(4L);
        assertThat(outcome(empty, 2, opener)).as("in an empty folder").isEqualTo(0L);
    }

    @Test
    void symbolic_links_are_left_out() throws Exception {
        LogFiles.link(root, "x/to-the-file", LogFiles.file(root, "x/a.log", "ERROR\n"));
        LogFiles.link(root, "x/to-all", root);
        LogFiles.link(root, "x/to-nothing", root.resolve("nothing"));

        assertThat(outcome(root, 2, opener)).as("one error, whatever its names").isEqualTo(1L);
    }

    @Test
    void as_many_files_are_open_as_the_limit_allows_and_no_more() throws Exception {
        int limit = Runtime.getRuntime().availableProcessors() + 8; // more than there are cores
        LogFiles.files(root, limit + 4);

        var outcome = outcome(root, limit, opener.closingTogether(limit));

        assertThat(opener.mostOpen()).as("files open at the same time: the limit").isEqualTo(limit);
        assertThat(outcome).as("ERRORs that many threads find at once").isEqualTo(limit + 4L);
    }

    @Test
    void a_slot_that_is_free_is_used_at_once() throws Exception {
        LogFiles.files(root, 10);

        outcome(root, 2, opener.slowUntilClosed(9));

        assertThat(opener.hasSeenSoMany())
                .withFailMessage("one file was slow, and the second slot stayed empty")
                .isTrue();
    }

    @Test
    void every_stream_is_closed() throws Exception {
        LogFiles.files(root, 3);

        outcome(root, 2, opener);

        assertThat(opener.closed(3)).as("of three streams, closed").isEqualTo(3);
    }

    @Test
    void a_file_that_is_not_utf_8_is_closed_and_ends_all_with_its_name() throws Exception {
        LogFiles.file(root, "bad.log", "ERROR\nzwölf\n", ISO_8859_1);

        assertNames("bad.log", outcome(root, 2, opener));
        assertThat(opener.closed(1)).as("closed, though it could not be read").isEqualTo(1);
    }

    @Test
    void a_file_that_is_gone_when_it_is_opened_ends_all_with_its_name() throws Exception {
        LogFiles.file(root, "gone.log", "ERROR\n");
        Opener late = file -> Files.deleteIfExists(file) ? opener.lines(file) : null;

        assertNames("gone.log", outcome(root, 2, late));
    }

    @Test
    void a_folder_that_cannot_be_listed_ends_all_with_its_name() throws Exception {
        LogFiles.file(root, "a/locked/a.log", "ERROR\n");

        assertNames("locked", outcome(new WatchedFiles().watch(root), 2, opener));
        assertNames("missing", outcome(root.resolve("missing"), 2, opener));
    }

    @Test
    void a_failure_interrupts_the_others_and_no_more_files_are_opened() throws Exception {
        LogFiles.files(root, 60);

        var outcome = outcome(root, 4, opener.failing(4));

        assertThat(opener.interrupted(3)).withFailMessage("others were not interrupted").isTrue();
        assertNames(opener.failed(), outcome);
        assertThat(opener.opens(5)).as("files opened after that, for nobody").isLessThan(5);
    }

    @Test
    void an_interrupt_of_the_caller_interrupts_all_and_no_more_files_are_opened() throws Exception {
        LogFiles.files(root, 60);

        var outcome = outcome(root, 4, opener.running(4, () -> caller.interrupt()));

        assertThat(opener.interrupted(3)).withFailMessage("others were not interrupted").isTrue();
        assertThat(outcome).as("what the caller gets").isInstanceOf(InterruptedException.class);
        assertThat(opener.opens(5)).as("files opened after that, for nobody").isLessThan(5);
    }

    /// The count, or what was thrown.
    private Object outcome(Path folder, int limit, Opener open) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(6),
                () -> {
                    caller = Thread.currentThread();
                    try {
                        return CountErrors.in(folder, limit, open);
                    } catch (TestAbortedException stub) {
                        throw stub;
                    } catch (Exception e) {
                        return e;
                    }
                },
                "after 6 s the caller still waits: for whom?");
    }

    private static void assertNames(String name, Object outcome) {
        assertThat(outcome)
                .withFailMessage("for %s an IOException was promised, but came: %s", name, outcome)
                .isInstanceOf(IOException.class);
        assertThat(((IOException) outcome).getMessage())
                .as("the message: which of them was it, the first that failed?")
                .contains(name);
    }
}
