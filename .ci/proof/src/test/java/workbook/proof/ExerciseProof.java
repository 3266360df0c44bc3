package workbook.proof;

import org.junit.jupiter.api.DisplayName;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What must be true of one exercise: it is open, right answers are accepted, wrong ones are
/// rejected with the words that teach, stub and solution have the same members.
final class ExerciseProof {

    private final Chapter chapter;
    private final String exercise;
    private final Workshop workshop;
    private final Map<Answer, List<Verdict>> verdicts;
    private final String title;

    ExerciseProof(
            Chapter chapter,
            String exercise,
            Workshop workshop,
            Map<Answer, List<Verdict>> verdicts) {
        this.chapter = chapter;
        this.exercise = exercise;
        this.workshop = workshop;
        this.verdicts = verdicts;
        this.title = titleOfTheTest();
    }

    /// `1.2 Gather`: the name of the exercise's test.
    String title() {
        return title;
    }

    List<Check> checks() {
        var checks = new ArrayList<Check>();
        checks.add(isOpen());
        Stream.of("solution", "alternative")
                .flatMap(kind -> answers(kind).stream())
                .forEach(answer -> checks.add(isAccepted(answer)));
        answers("mistake").forEach(answer -> checks.add(isRejected(answer)));
        checks.add(hasSameMembers());
        checks.add(hasEnoughAnswers());
        return checks;
    }

    private Check isOpen() {
        var sentence = "Exercise " + title.split(" ")[0] + ": ";
        return everyVerdict(
                stub(),
                verdict ->
                        verdict.status().equals("ABORTED") && verdict.message().contains(sentence),
                "the stub leaves every test open",
                "With the stub each test must be skipped, with a sentence that begins '"
                        + sentence
                        + "'. Does a test swallow the TestAbortedException, or never call the"
                        + " answer?");
    }

    private Check isAccepted(Answer answer) {
        return everyVerdict(
                answer,
                verdict -> verdict.status().equals("SUCCESSFUL"),
                answer.title() + " is accepted",
                "A right answer passes every test. Mend the answer, or the test that asks for more"
                        + " than the stub says.");
    }

    private Check isRejected(Answer answer) {
        return everyVerdict(
                answer,
                verdict -> answer.isRejectedBy(List.of(verdict)),
                answer.title() + " is rejected by " + answer.caughtBy(),
                "The test that its header names, 'Caught by:', must fail with the words that its"
                        + " header quotes, 'Says: "
                        + answer.says()
                        + "'. Mend the header, make the test stricter, or its message clearer.");
    }

    private Check everyVerdict(
            Answer answer, Predicate<Verdict> right, String name, String problem) {
        var all = verdicts.get(answer);
        var wrong =
                all.stream()
                        .filter(right.negate())
                        .map(verdict -> "\n  " + verdict)
                        .distinct()
                        .collect(Collectors.joining());
        var found = all.isEmpty() ? "\n  no verdict at all: the JVM that judges died" : wrong;
        return check(name, found.isEmpty(), problem + found);
    }

    private Check hasSameMembers() {
        var open = members(stub());
        var solved = answers("solution").stream().findFirst().map(this::members).orElse(Set.of());
        return check(
                "stub and solution have the same members",
                open.equals(solved),
                "Declare the same in both. The stub has %s, the solution %s"
                        .formatted(open, solved));
    }

    private Check hasEnoughAnswers() {
        var mistakes = answers("mistake").size();
        var alternatives = answers("alternative").size();
        return check(
                "there are three mistakes and an alternative",
                mistakes >= 3 && alternatives >= 1,
                "Only %d mistakes and %d alternatives: add what people write."
                        .formatted(mistakes, alternatives));
    }

    private Check check(String name, boolean well, String problem) {
        return Check.of(well, chapter.name() + " › " + title + " › " + name, problem);
    }

    private Answer stub() {
        return answers("exercise").getFirst();
    }

    private List<Answer> answers(String kind) {
        return chapter.answersTo(exercise, kind);
    }

    private String titleOfTheTest() {
        try (var loader = workshop.loader(stub())) {
            var test = loader.loadClass(chapter.packageName() + "." + exercise + "Test");
            return test.getAnnotation(DisplayName.class).value();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(exercise + " has no test", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What a test or a learner sees of an answer: all members that are not private.
    private Set<String> members(Answer answer) {
        try (var loader = workshop.loader(answer)) {
            var type = loader.loadClass(chapter.packageName() + "." + exercise);
            return Stream.<AccessibleObject[]>of(
                            type.getDeclaredConstructors(),
                            type.getDeclaredMethods(),
                            type.getDeclaredFields())
                    .flatMap(Arrays::stream)
                    .filter(member -> isVisible((Member) member))
                    .map(ExerciseProof::declaration)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (ClassNotFoundException e) {
            return Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isVisible(Member member) {
        return !Modifier.isPrivate(member.getModifiers()) && !member.isSynthetic();
    }

    private static String declaration(AccessibleObject member) {
        return switch (member) {
            // How a method is locked is nobody's business but its own.
            case java.lang.reflect.Executable executable ->
                    executable.toGenericString().replace("synchronized ", "");
            case java.lang.reflect.Field field -> field.toGenericString();
            default -> member.toString();
        };
    }
}
