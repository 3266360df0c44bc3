package workbook.proof;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
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
        var complaints = complaints();
        if (!complaints.isEmpty()) {
            return complaints;
        }
        var checks = new ArrayList<Check>();
        try (var meanwhile = Executors.newVirtualThreadPerTaskExecutor()) {
            var ofExamples = meanwhile.submit(this::exampleChecks);
            var verdicts = verdicts(chapter.answers());
            var exercises =
                    chapter.exercises().stream()
                            .map(name -> new ExerciseProof(chapter, name, workshop, verdicts))
                            .toList();
            exercises.forEach(exercise -> checks.addAll(exercise.checks()));
            checks.addAll(ofExamples.get());
            var titles = exercises.stream().map(ExerciseProof::title).toList();
            checks.addAll(new TextProof(chapter, titles).checks());
            checks.add(compilesInEclipse());
        }
        return checks;
    }

    /// Compiles all, but judges only the answers to one exercise.
    List<Check> checks(String exercise) throws Exception {
        var complaints = complaints();
        if (!complaints.isEmpty()) {
            return complaints;
        }
        var answers =
                chapter.answers().stream()
                        .filter(answer -> answer.exercise().equals(exercise))
                        .toList();
        return new ExerciseProof(chapter, exercise, workshop, verdicts(answers)).checks();
    }

    private List<Check> complaints() {
        var complaints = workshop.compileChapter() + workshop.compilePreview();
        return complaints.isEmpty()
                ? List.of()
                : List.of(new Check(chapter.name() + " › compiles without a warning", complaints));
    }

    private Check compilesInEclipse() {
        var errors = workshop.compileInEclipse("exercise") + workshop.compileInEclipse("solution");
        return new Check(chapter.name() + " › compiles in Eclipse and VS Code, too", errors);
    }

    /// How each answer was judged; a complaint of the compiler stands in for a verdict.
    ///
    /// Mistakes are judged side by side. One that was not rejected as its header says is judged
    /// again alone, as a learner meets it: the others may have taken the threads of the common pool
    /// from it. One that hangs may go on spinning, and is alone from the start.
    private Map<Answer, List<Verdict>> verdicts(List<Answer> answers) throws Exception {
        var verdicts = new HashMap<Answer, List<Verdict>>();
        var compiled = new ArrayList<Answer>();
        for (var answer : answers) {
            var complaint = workshop.compile(answer);
            if (complaint.isEmpty()) {
                compiled.add(answer);
            } else {
                verdicts.put(
                        answer, List.of(new Verdict(answer.id(), "compiler", "FAILED", complaint)));
            }
        }
        var together = compiled.stream().filter(Predicate.not(Answer::hangs)).toList();
        verdicts.putAll(judge(together, rounds));
        var alone = new ArrayList<Callable<Map<Answer, List<Verdict>>>>();
        for (var answer : compiled) {
            var seen = verdicts.getOrDefault(answer, List.of());
            if (answer.isMistake() && !answer.isRejectedBy(seen)) {
                alone.add(() -> judge(List.of(answer), 1));
            }
        }
        inParallel(alone).forEach(verdicts::putAll);
        return verdicts;
    }

    private Map<Answer, List<Verdict>> judge(List<Answer> answers, int rounds) {
        var byId =
                workshop.judge(answers, rounds).stream()
                        .collect(Collectors.groupingBy(Verdict::answer));
        return answers.stream()
                .collect(
                        Collectors.toMap(
                                answer -> answer,
                                answer -> byId.getOrDefault(answer.id(), List.of())));
    }

    private List<Check> exampleChecks() throws Exception {
        var runs = new ArrayList<Callable<List<Check>>>();
        for (var example : chapter.examples()) {
            runs.add(() -> new ExampleProof(chapter, example, workshop, seconds).checks());
        }
        return inParallel(runs).stream().flatMap(List::stream).toList();
    }

    /// Runs JVMs three at a time: they mostly wait.
    private static <T> List<T> inParallel(List<Callable<T>> runs) throws Exception {
        var results = new ArrayList<T>();
        try (var threads = Executors.newFixedThreadPool(3)) {
            for (var run : threads.invokeAll(runs)) {
                results.add(run.get());
            }
        }
        return results;
    }
}
