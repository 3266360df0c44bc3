package workbook.proof;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/// Everything that must be true of one chapter.
final class ChapterProof {

    private final Chapter chapter;
    private final Workshop workshop;
    private final int rounds;
    private final long seconds;

    /// @param scratch an empty folder
    /// @param rounds how often each answer is judged
    /// @param seconds an example that runs longer than that does not end by itself
    ChapterProof(Chapter chapter, Path scratch, int rounds, long seconds) {
        this.chapter = chapter;
        this.workshop = new Workshop(chapter, scratch);
        this.rounds = rounds;
        this.seconds = seconds;
    }

    /// Compiles, judges, runs the examples, reads the text. Blocks until all of that is done.
    List<Check> checks() throws Exception {
        var complaints = workshop.compileChapter() + workshop.compilePreview();
        if (!complaints.isEmpty()) {
            return List.of(new Check(chapter.name() + " › compiles without a warning", complaints));
        }
        var verdicts = verdicts();
        var exercises =
                chapter.exercises().stream()
                        .map(name -> new ExerciseProof(chapter, name, workshop, verdicts))
                        .toList();
        var titles = exercises.stream().map(ExerciseProof::title).toList();

        var checks = new ArrayList<Check>();
        exercises.forEach(exercise -> checks.addAll(exercise.checks()));
        checks.addAll(exampleChecks());
        checks.addAll(new TextProof(chapter, titles).checks());
        return checks;
    }

    /// How each answer was judged; a complaint of the compiler stands in for a verdict.
    private Map<Answer, List<Verdict>> verdicts() throws Exception {
        var verdicts = new HashMap<Answer, List<Verdict>>();
        var together = new ArrayList<Answer>();
        var alone = new ArrayList<Answer>();
        for (var answer : chapter.answers()) {
            var complaint = workshop.compile(answer);
            if (complaint.isEmpty()) {
                (answer.hangs() ? alone : together).add(answer);
            } else {
                verdicts.put(
                        answer, List.of(new Verdict(answer.id(), "compiler", "FAILED", complaint)));
            }
        }
        var judged = new ArrayList<>(workshop.judge(together, rounds));
        // A mistake that hangs may go on spinning: it gets a JVM of its own, and few rounds.
        for (var answer : alone) {
            judged.addAll(workshop.judge(List.of(answer), 1));
        }
        var byAnswer = judged.stream().collect(Collectors.groupingBy(Verdict::answer));
        for (var answer : chapter.answers()) {
            verdicts.putIfAbsent(answer, byAnswer.getOrDefault(answer.id(), List.of()));
        }
        return verdicts;
    }

    /// Runs three examples at a time: they mostly wait.
    private List<Check> exampleChecks() throws Exception {
        try (var threads = Executors.newFixedThreadPool(3)) {
            var runs = new ArrayList<Callable<List<Check>>>();
            for (var example : chapter.examples()) {
                runs.add(() -> new ExampleProof(chapter, example, workshop, seconds).checks());
            }
            var checks = new ArrayList<Check>();
            for (var run : threads.invokeAll(runs)) {
                checks.addAll(run.get());
            }
            return checks;
        }
    }
}
