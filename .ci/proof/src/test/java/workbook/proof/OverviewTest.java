package workbook.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/// Proves the teacher's overview, `.mvn/Overview.java`, on a small workbook and made-up learners.
@DisplayName("The overview")
class OverviewTest {

    private static final Path WORKBOOK = Path.of("src/test/resources/workbook");
    private static final String ANSWER = "01-mini/src/exercise/java/workbook/mini/Twice.java";
    private static final String TEST = "01-mini/src/test/java/workbook/mini/TwiceTest.java";
    private static final String REPORT =
            "01-mini/target/surefire-reports/TEST-workbook.mini.TwiceTest.xml";

    private static final String PASSED = "<testcase name='a' classname='1.1 Twice'/>";
    private static final String FAILED = "<testcase><failure message='no'/></testcase>";
    private static final String CRASHED = "<testcase><error message='no'/></testcase>";
    private static final String SKIPPED = "<testcase><skipped/></testcase>";

    @TempDir private Path learners;
    @TempDir private Path target;
    private String printed;

    @BeforeEach
    void anna_has_solved_it() throws Exception {
        copyOfTheWorkbook("anna");
        write("anna/" + ANSWER, "class Twice {}");
        report("anna/" + REPORT, PASSED + PASSED + PASSED);
    }

    @Test
    void each_learner_has_a_state() throws Exception {
        report("berta/" + REPORT, PASSED + FAILED + CRASHED);
        report("carl/" + REPORT, SKIPPED + SKIPPED + SKIPPED);
        report("dora/" + REPORT, PASSED + PASSED + SKIPPED);
        report("emil/" + REPORT, PASSED);
        Files.createDirectory(learners.resolve("fritz"));

        makeOverview();

        assertThat(table())
                .startsWith("\uFEFFlearner,exercise,name,state,tests,passed,failed,skipped,")
                .contains("\"anna\",1.1,Twice,solved,3,3,0,0,\"\"\r\n")
                .contains("\"berta\",1.1,Twice,in progress,3,1,2,0,\"not compared\"\r\n")
                .contains("\"carl\",1.1,Twice,to do,3,0,0,3,\"not compared\"\r\n")
                .contains("\"dora\",1.1,Twice,in progress,3,2,0,1,\"not compared\"\r\n")
                .contains("\"emil\",1.1,Twice,in progress,1,1,0,0,\"not compared\"\r\n")
                .contains("\"fritz\",1.1,Twice,to do,0,0,0,0,\"not compared\"\r\n");
        assertThat(printed).contains("| anna | 1 of 1 solved |").contains("| 1.1 Twice |");
    }

    @Test
    void the_newest_report_that_can_be_read_counts() throws Exception {
        report("anna/old/" + REPORT, FAILED);
        setTime("anna/old/" + REPORT, "2020-01-01T00:00:00Z");
        write("anna/new/" + REPORT, "<testsuite><testcase name='cut o");
        setTime("anna/new/" + REPORT, "2038-01-01T00:00:00Z");

        makeOverview();

        assertThat(table()).contains("\"anna\",1.1,Twice,solved");
        assertThat(page()).contains("<dd>Broken report: 1.1 Twice");
    }

    @Test
    void a_report_does_not_read_other_files() throws Exception {
        var secret = Files.writeString(target.resolve("secret"), PASSED + PASSED + PASSED);
        var entity = "<!DOCTYPE t [<!ENTITY e SYSTEM '%s'>]>".formatted(secret.toUri());
        write("eve/" + REPORT, entity + "<testsuite>&e;</testsuite>");

        makeOverview();

        assertThat(table()).contains("\"eve\",1.1,Twice,to do,0,0,0,0");
        assertThat(page()).contains("<dt><bdi>eve</bdi><dd>Broken report: 1.1 Twice");
    }

    @Test
    void an_answer_says_more_than_its_report() throws Exception {
        copyOfTheWorkbook("has run our solutions");
        report("has run our solutions/" + REPORT, PASSED + PASSED + PASSED);
        copyOfTheWorkbook("does not compile");
        write("does not compile/" + ANSWER, "class Twice { return }");

        makeOverview();

        assertThat(table())
                .contains("\"has run our solutions\",1.1,Twice,to do")
                .contains("\"does not compile\",1.1,Twice,in progress,0");
        assertThat(page())
                .contains("<dd>Tests have run, but the answer is the stub: 1.1 Twice")
                .contains("<dd>Begun, but the tests have not run: 1.1 Twice");
    }

    @Test
    void what_learners_changed_is_named() throws Exception {
        write("anna/pom.xml", read("anna/pom.xml").replace("\n", "\r\n")); // as Windows has it
        write("anna/01-mini/src/test/.DS_Store", "");
        makeOverview();
        assertThat(page()).doesNotContain("<dd>").contains(">✔<i>solved</i>");

        write("anna/pom.xml", "<project/>");
        write("anna/.mvn/maven.config", "-DskipTests");
        write("anna/01-mini/src/test/java/Easy.java", "class Easy {}");
        Files.delete(learners.resolve("anna/" + TEST));
        makeOverview();

        assertThat(page())
                .contains("<dd>Changed: pom.xml\n")
                .contains("<dd>Added: .mvn/maven.config, 01-mini/src/test/java/Easy.java\n")
                .contains("<dd>Missing: " + TEST + "\n")
                .contains(">✔<b>!</b><i>solved, changed tests</i>");
        assertThat(table())
                .contains(
                        "\".mvn/maven.config; 01-mini/src/test/java/Easy.java; "
                                + TEST
                                + "; pom.xml");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no such names")
    void what_learners_name_is_text_and_nothing_else() throws Exception {
        report("=1+\"1\" <b> & Żółć/" + REPORT, PASSED);

        makeOverview();

        assertThat(page()).contains("<bdi>=1+&quot;1&quot; &lt;b> &amp; Żółć</bdi>");
        assertThat(table()).contains("\n\"'=1+\"\"1\"\" <b> & Żółć\",1.1");
    }

    @Test
    void a_chapter_that_nobody_has_begun_has_no_columns() throws Exception {
        makeOverview();
        assertThat(page()).contains("<span>1.1 Twice</span>").doesNotContain("not begun by");

        Files.delete(learners.resolve("anna/" + REPORT));
        Files.delete(learners.resolve("anna/" + ANSWER));
        makeOverview();

        assertThat(page())
                .contains("not begun by anybody: 01-mini")
                .doesNotContain("<span>1.1 Twice</span>");
    }

    @Test
    void a_workbook_is_a_class_of_one() throws Exception {
        makeOverview(learners.resolve("anna"));

        assertThat(printed).contains("| anna | 1 of 1 solved |");
    }

    private void makeOverview() throws Exception {
        makeOverview(learners);
    }

    private void makeOverview(Path folder) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var program = Path.of("../../.mvn/Overview.java").toString();
        var process =
                new ProcessBuilder(
                                java,
                                "-XX:TieredStopAtLevel=1",
                                "-Dstdout.encoding=UTF-8",
                                program,
                                WORKBOOK.toString(),
                                folder.toString(),
                                target.toString())
                        .redirectErrorStream(true)
                        .start();
        printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
    }

    private String page() throws IOException {
        return Files.readString(target.resolve("overview.html"));
    }

    private String table() throws IOException {
        return Files.readString(target.resolve("overview.csv"));
    }

    private void copyOfTheWorkbook(String learner) throws IOException {
        for (var file : Chapter.files(WORKBOOK, "")) {
            if (Files.isRegularFile(file)) {
                write(learner + "/" + WORKBOOK.relativize(file), Chapter.read(file));
            }
        }
    }

    private void report(String file, String testcases) throws IOException {
        write(file, "<?xml version='1.0'?>\n<testsuite>" + testcases + "</testsuite>");
    }

    private String read(String file) {
        return Chapter.read(learners.resolve(file));
    }

    private void write(String file, String text) throws IOException {
        var path = learners.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void setTime(String file, String time) throws IOException {
        Files.setLastModifiedTime(learners.resolve(file), FileTime.from(Instant.parse(time)));
    }
}
