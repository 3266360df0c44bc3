package workbook.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertSame;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

@DisplayName("4.1 CountLines")
class CountLinesTest {

    @TempDir private Path folder;
    private final WatchedFiles files = new WatchedFiles();
    private final List<String> seen = new ArrayList<>();
    private final RuntimeException boom = new UncheckedIOException(new IOException("of the test"));

    @Test
    void the_lines_that_pass_the_test_are_counted() throws IOException {
        var file = file("INFO a\nERROR b\nWARN c\nERROR d", UTF_8);

        assertThat(CountLines.matching(file, line -> line.startsWith("ERROR"))).isEqualTo(2);
        assertThat(CountLines.matching(file("", UTF_8), _ -> true)).as("an empty file").isZero();
    }

    @Test
    void the_test_sees_each_line_once_in_order_and_without_its_ending() throws IOException {
        var file = file("zwölf\r\n\nκόσμε 😀\n  four\n", UTF_8);

        CountLines.matching(file, seen::add);

        assertThat(seen)
                .as("the lines that the test has seen")
                .containsExactly("zwölf", "", "κόσμε 😀", "  four");
    }

    @Test
    void the_first_line_is_tested_before_the_last_one_is_read() throws IOException {
        var file = file(("-".repeat(999) + "\n").repeat(4_000) + "old", UTF_8);
        Predicate<String> test =
                line -> {
                    if (seen.isEmpty()) {
                        seen.add(line);
                        replaceTheLastLine(file);
                    }
                    return line.equals("new");
                };

        assertThat(CountLines.matching(file, test))
                .withFailMessage("all 4 MB had been read before the first line was tested")
                .isEqualTo(1);
    }

    @Test
    void what_the_test_throws_reaches_the_caller_itself() throws IOException {
        var outcome = outcome(file("one\ntwo\n", UTF_8), this::fail);

        assertSame(boom, outcome, "`test` threw this, not the file: let it pass as it is");
    }

    @Test
    void a_missing_file_is_an_exception_that_names_it() {
        assertNames("missing.log", outcome(folder.resolve("missing.log"), _ -> true));
    }

    @Test
    void a_folder_is_an_exception_that_names_it() throws IOException {
        var inner = Files.createDirectory(folder.resolve("logs"));

        assertNames("logs", outcome(inner, _ -> true));
    }

    @Test
    void a_file_that_is_not_utf_8_is_an_exception_that_names_it() throws IOException {
        var file = file("one\nzwölf\nthree\n", ISO_8859_1);

        assertNames("app.log", outcome(file, _ -> true));
    }

    @Test
    void the_file_is_closed_after_the_last_line() throws IOException {
        CountLines.matching(files.watch(file("one\n", UTF_8)), _ -> true);

        assertThat(files.leftOpen()).as("files left open, though the count was right").isZero();
    }

    @Test
    void the_file_is_closed_when_the_test_throws() throws IOException {
        outcome(files.watch(file("one\ntwo\n", UTF_8)), this::fail);

        assertThat(files.leftOpen()).as("files left open, since the test threw").isZero();
    }

    @Test
    void the_file_is_closed_when_it_is_not_utf_8() throws IOException {
        outcome(files.watch(file("zwölf\n", ISO_8859_1)), _ -> true);

        assertThat(files.leftOpen()).as("files left open, since a line was malformed").isZero();
    }

    private static void assertNames(String name, Object outcome) {
        assertThat(outcome)
                .withFailMessage("for %s an IOException was promised, but came: %s", name, outcome)
                .isInstanceOf(IOException.class);
        assertThat(((IOException) outcome).getMessage())
                .as("the message: which of my thousand files was it?")
                .contains(name);
    }

    /// The count, or what was thrown.
    private static Object outcome(Path file, Predicate<String> test) {
        try {
            return CountLines.matching(file, test);
        } catch (TestAbortedException open) {
            throw open;
        } catch (Exception e) {
            return e;
        }
    }

    private Path file(String text, Charset charset) throws IOException {
        return LogFiles.file(folder, "app.log", text, charset);
    }

    private static void replaceTheLastLine(Path file) {
        try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            channel.position(channel.size() - 3).write(UTF_8.encode("new"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean fail(String ignored) {
        throw boom;
    }
}
