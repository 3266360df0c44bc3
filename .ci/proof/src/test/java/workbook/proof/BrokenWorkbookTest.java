package workbook.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Proves the proof: a small workbook that is right passes, and whatever is broken in it is found.
@DisplayName("The proof")
class BrokenWorkbookTest {

    private static final Path MINIATURE = Path.of("src/test/resources/workbook");

    @TempDir private Path root;
    @TempDir private Path scratch;
    private Path chapter;

    @BeforeEach
    void copyTheMiniature() throws IOException {
        for (var file : Chapter.files(MINIATURE, "")) {
            if (Files.isRegularFile(file)) {
                var copy = root.resolve(MINIATURE.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        chapter = root.resolve("01-mini");
    }

    @Test
    void finds_nothing_wrong_in_a_workbook_that_is_right() throws Exception {
        assertThat(problems()).isEmpty();
    }

    @Test
    void finds_an_answer_that_is_not_as_it_should_be() throws Exception {
        edit("src/exercise/java/workbook/mini/Twice.java", "return abort(.*);", "return 2;");
        edit("src/solution/java/workbook/mini/Twice.java", "}\\s*}", "} static int more;}");
        edit("src/alternative/adds/Twice.java", "number;", "1;");
        edit("src/mistake/adds-two/Twice.java", "number . 2", "number * 2");
        edit("src/mistake/negative/Twice.java", "Says: minus", "Says: plus");
        Files.delete(chapter.resolve("src/mistake/never-ends/Twice.java"));

        assertThat(problems())
                .containsExactlyInAnyOrder(
                        "01-mini › 1.1 Twice › the stub leaves every test open",
                        "01-mini › 1.1 Twice › stub and solution have the same members",
                        "01-mini › 1.1 Twice › alternative adds is accepted",
                        "01-mini › 1.1 Twice › mistake adds-two is rejected by one_becomes_two",
                        "01-mini › 1.1 Twice › mistake negative is rejected by the_sign_is_kept",
                        "01-mini › 1.1 Twice › there are three mistakes and an alternative");
    }

    @Test
    void finds_an_example_or_a_text_that_is_not_as_it_should_be() throws Exception {
        edit("src/main/java/workbook/mini/Mini_01_Hello.java", "about 2 s", "about 3 s");
        edit("src/main/java/workbook/mini/Mini_02_Bye.java", "IO.println", "while (true) IO.print");
        edit("src/main/java/workbook/mini/Mini_02_Bye.java", "-pl 01-mini", "-pl 02-mini");
        edit("README.md", "\\| \\[Mini_02_Bye.*\n", "");
        edit("README.md", "\\| 1.1 .*\n", "see [the hints](HINTS.md#12-twice)\n");
        edit("HINTS.md", "<details><summary>2.*\n", "");
        edit("TEACHING.md", "## Ask", "## Answer");
        edit("pom.xml", "Mini_01", "Mini_00");
        edit("src/test/java/workbook/mini/TwiceTest.java", "@Test", "@Tag(\"slow\") @Test");
        edit("src/test/java/workbook/mini/TwiceTest.java", "@Test\n", "@Test" + "\n".repeat(99));
        edit(
                "src/test/java/workbook/mini/TwiceTest.java",
                "import .*Test;",
                "$0 import org.junit.jupiter.api.Tag;");

        assertThat(problems())
                .containsExactlyInAnyOrder(
                        "01-mini › example Mini_01_Hello prints what its header says",
                        "01-mini › example Mini_02_Bye prints what its header says",
                        "01-mini › example Mini_02_Bye says how to run it",
                        "01-mini › README.md lists every example, and no other",
                        "01-mini › README.md lists every exercise, and no other",
                        "01-mini › README.md has no dead link",
                        "01-mini › 1.1 Twice › there are three hints",
                        "01-mini › TEACHING.md has a plan for the class",
                        "01-mini › the headline example exists",
                        "01-mini › the tests neither sleep nor measure time, and hide nothing",
                        "01-mini › each test has at most 150 lines");
    }

    @Test
    void finds_a_warning_of_the_compiler() throws Exception {
        edit(
                "src/main/java/workbook/mini/Mini_01_Hello.java",
                "IO.",
                "new java.util.ArrayList(); IO.");

        assertThat(problems()).containsExactly("01-mini › compiles without a warning");
    }

    @Test
    void finds_what_is_wrong_with_the_whole() throws Exception {
        edit("../README.md", "\\[01-mini\\].*\\)", "[02-mini](02-mini/README.md)");
        edit("src/main/java/workbook/mini/Mini_01_Hello.java", "    void", "void");
        edit("TEACHING.md", "Mini_01", "Mini_03");
        Files.writeString(root.resolve("notes.txt"), "");
        Files.createDirectory(chapter.resolve("target"));
        Files.writeString(chapter.resolve("target/classpath.txt"), "a-1.0.jar:b-2.0-M1.jar");

        assertThat(failing(new RootProof(root).checks()))
                .containsExactlyInAnyOrder(
                        "the top level is plain",
                        "README.md and pom.xml list every chapter",
                        "README.md has no dead link",
                        "every example that a text names exists",
                        "every dependency is a final version",
                        "every Java file is formatted");
    }

    private void edit(String file, String pattern, String replacement) throws IOException {
        var path = chapter.resolve(file);
        var text = Files.readString(path);
        var edited = text.replaceAll(pattern, replacement);
        assertThat(edited).as("the edited text").isNotEqualTo(text);
        Files.writeString(path, edited);
    }

    private List<String> problems() throws Exception {
        var checks = new ArrayList<>(new RootProof(root).checks());
        checks.removeIf(check -> check.name().equals("every Java file is formatted"));
        for (var each : Chapter.in(root)) {
            checks.addAll(new ChapterProof(each, scratch, 1, 5).checks());
        }
        return failing(checks);
    }

    private static List<String> failing(List<Check> checks) {
        return checks.stream()
                .filter(check -> !check.problem().isEmpty())
                .map(Check::name)
                .toList();
    }
}
