package workbook.proof;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What must be true of a chapter's text: the tables are complete, the links lead somewhere, every
/// exercise has its hints, and nothing has outgrown its size.
final class TextProof {

    private static final Pattern SLEEPS_OR_MEASURES =
            Pattern.compile(
                    "Thread\\.sleep|nanoTime\\(|currentTimeMillis\\(|commonPool|delayedExecutor"
                            + "|@Disabled|@Tag\\(");

    private final Chapter chapter;
    private final List<String> titles;
    private final Markdown readme;
    private final Path hints;

    /// @param titles of the exercises: `1.2 Gather`
    TextProof(Chapter chapter, List<String> titles) {
        this.chapter = chapter;
        this.titles = titles;
        this.readme = new Markdown(chapter.folder().resolve("README.md"));
        this.hints = chapter.folder().resolve("HINTS.md");
    }

    List<Check> checks() {
        var checks = new ArrayList<Check>();
        checks.add(namesEveryExample());
        checks.add(namesEveryExercise());
        checks.add(linksLead(readme));
        checks.add(linksLead(new Markdown(hints)));
        checks.add(hasAPlanForTheClass());
        titles.forEach(title -> checks.add(hasThreeHints(title)));
        checks.add(headlineExists());
        checks.add(examplesAreNumberedWithoutGaps());
        checks.add(testsDoNotSleep());
        checks.add(isShort("README.md", Stream.of(chapter.folder().resolve("README.md")), 200));
        checks.add(pomIsShort());
        checks.add(isShort("each example", chapter.examples().stream(), 100));
        checks.add(isShort("each stub", chapter.sources("exercise").stream(), 40));
        checks.add(isShort("each solution", chapter.sources("solution").stream(), 60));
        checks.add(isShort("each test", chapter.sources("test").stream(), 150));
        return checks;
    }

    private Check namesEveryExample() {
        var there = chapter.examples().stream().map(Chapter::className).toList();
        return same(
                "README.md lists every example, and no other",
                there,
                readme.rows().stream()
                        .flatMap(List::stream)
                        .filter(cell -> cell.matches("\\w+_\\d\\d_\\w+"))
                        .toList());
    }

    private Check namesEveryExercise() {
        return same(
                "README.md lists every exercise, and no other",
                titles,
                readme.rows().stream()
                        .filter(row -> row.getFirst().matches("\\d\\.\\d"))
                        .map(row -> row.get(0) + " " + row.get(1))
                        .toList());
    }

    private Check same(String name, Collection<String> there, Collection<String> named) {
        return Check.of(
                new TreeSet<>(there).equals(new TreeSet<>(named)),
                chapter.name() + " › " + name,
                "Missing in the table: %s. In the table, but not there: %s"
                        .formatted(without(there, named), without(named, there)));
    }

    private static Set<String> without(Collection<String> all, Collection<String> some) {
        return all.stream()
                .filter(Predicate.not(some::contains))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Check linksLead(Markdown text) {
        var dead = text.deadLinks();
        return Check.of(
                dead.isEmpty(),
                chapter.name() + " › " + text.name() + " has no dead link",
                "These lead nowhere: " + dead);
    }

    private Check hasAPlanForTheClass() {
        var plan = chapter.folder().resolve("TEACHING.md");
        var parts = List.of("## Plan", "## Ask", "## What they get wrong", "## Shorter, and later");
        var missing =
                parts.stream()
                        .filter(part -> !Files.exists(plan) || !Chapter.read(plan).contains(part))
                        .toList();
        return Check.of(
                missing.isEmpty(),
                chapter.name() + " › TEACHING.md has a plan for the class",
                "It lacks " + missing);
    }

    private Check hasThreeHints(String title) {
        var section = Chapter.read(hints).split("(?m)^## " + Pattern.quote(title) + "$");
        var count =
                section.length < 2
                        ? 0
                        : Pattern.compile("<details>")
                                .matcher(section[1].split("(?m)^## ")[0])
                                .results()
                                .count();
        return Check.of(
                count == 3,
                chapter.name() + " › " + title + " › there are three hints",
                "HINTS.md needs a heading '## " + title + "' with three <details>, not " + count);
    }

    private Check headlineExists() {
        var pom = Chapter.read(chapter.folder().resolve("pom.xml"));
        return Check.of(
                chapter.examples().stream()
                        .map(Chapter::className)
                        .anyMatch(name -> pom.contains("<example>" + name + "</example>")),
                chapter.name() + " › the headline example exists",
                "pom.xml needs the property <example> with the name of an example.");
    }

    private Check examplesAreNumberedWithoutGaps() {
        var numbers =
                chapter.examples().stream()
                        .map(file -> Chapter.className(file).replaceAll(".*_(\\d\\d)_.*", "$1"))
                        .sorted()
                        .toList();
        var expected =
                Stream.iterate(1, number -> number + 1)
                        .limit(numbers.size())
                        .map("%02d"::formatted)
                        .toList();
        return Check.of(
                numbers.equals(expected),
                chapter.name() + " › the examples are numbered without gaps",
                "The numbers are " + numbers);
    }

    private Check testsDoNotSleep() {
        var files = Stream.of("test", "exercise").flatMap(root -> chapter.sources(root).stream());
        var found =
                files.filter(file -> SLEEPS_OR_MEASURES.matcher(Chapter.read(file)).find())
                        .map(Chapter::className)
                        .toList();
        return Check.of(
                found.isEmpty(),
                chapter.name() + " › the tests neither sleep nor measure time, and hide nothing",
                "Use a rendezvous, a gate or a fake clock instead, and no @Disabled or @Tag: "
                        + found);
    }

    private Check pomIsShort() {
        var pom = Chapter.read(chapter.folder().resolve("pom.xml"));
        var rest = pom.replaceAll("(?s)\\n\\s*<dependencies>.*</dependencies>", "");
        return Check.of(
                rest.lines().count() <= 30,
                chapter.name() + " › pom.xml has at most 30 lines beside its dependencies",
                "What is not about this chapter alone belongs into the parent POM.");
    }

    private Check isShort(String what, Stream<Path> files, int lines) {
        var tooLong =
                files.filter(file -> Chapter.read(file).lines().count() > lines)
                        .map(Path::getFileName)
                        .toList();
        return Check.of(
                tooLong.isEmpty(),
                "%s › %s has at most %d lines".formatted(chapter.name(), what, lines),
                "Too long: " + tooLong);
    }
}
