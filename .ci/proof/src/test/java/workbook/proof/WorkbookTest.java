package workbook.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/// Proves the whole workbook, chapter by chapter: `mvn verify -Pproof`.
@DisplayName("The workbook")
class WorkbookTest {

    /// How often each answer is judged: `-Drounds=200` for a day's worth of doubt.
    private static final int ROUNDS = Integer.getInteger("rounds", 1);

    /// One chapter, or one exercise of it, while you work on it: `-Dchapter=05-database
    /// -Dexercise=Save`. Empty for all.
    private static final String CHAPTER = System.getProperty("chapter", "");

    private static final String EXERCISE = System.getProperty("exercise", "");

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    @TestFactory
    @DisplayName("Chapter")
    Stream<DynamicTest> chapters(@TempDir Path scratch) throws Exception {
        var proofs = new ArrayList<Callable<List<Check>>>();
        for (var chapter : Chapter.in(ROOT)) {
            if (CHAPTER.isEmpty() || CHAPTER.equals(chapter.name())) {
                var folder = Files.createDirectory(scratch.resolve(chapter.name()));
                var proof = new ChapterProof(chapter, folder, ROUNDS, 60);
                proofs.add(EXERCISE.isEmpty() ? proof::checks : () -> proof.checks(EXERCISE));
            }
        }
        if (proofs.isEmpty()) {
            throw new IllegalArgumentException("There is no chapter " + CHAPTER);
        }
        var checks = new ArrayList<Check>();
        // Two chapters at a time: most of a proof is waiting for wrong answers.
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var proof : threads.invokeAll(proofs)) {
                checks.addAll(proof.get());
            }
        }
        return tests(checks.stream());
    }

    @TestFactory
    @DisplayName("The whole:")
    Stream<DynamicTest> whole() {
        return tests(new RootProof(ROOT).checks().stream());
    }

    private static Stream<DynamicTest> tests(Stream<Check> checks) {
        return checks.map(check -> dynamicTest(check.name(), () -> prove(check)));
    }

    private static void prove(Check check) {
        assertThat(check.problem())
                .withFailMessage(() -> check.name() + "\n" + check.problem())
                .isEmpty();
    }
}
