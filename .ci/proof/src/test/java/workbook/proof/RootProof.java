package workbook.proof;

import com.google.googlejavaformat.java.FormatterException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What must be true of the workbook as a whole.
final class RootProof {

    private static final Pattern NUMBERED = Pattern.compile("\\b[A-Z][a-z]+_\\d\\d");

    private final Path root;

    RootProof(Path root) {
        this.root = root;
    }

    List<Check> checks() {
        return List.of(
                topLevelIsPlain(),
                readmeListsEveryChapter(),
                linksLead(),
                namedExamplesExist(),
                versionsAreFinal(),
                isFormatted());
    }

    /// What a newcomer sees first: the parent POM, the chapters, the README, nothing else.
    private Check topLevelIsPlain() {
        try (var files = Files.list(root)) {
            var others =
                    files.map(file -> file.getFileName().toString())
                            .filter(name ->
                                    !name.matches("\\..*|pom\\.xml|README\\.md|\\d\\d-\\w+"))
                            .filter(name -> !name.equals("target"))
                            .sorted()
                            .toList();
            return Check.of(others.isEmpty(), "the top level is plain", "Not expected: " + others);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Check readmeListsEveryChapter() {
        var there = Chapter.in(root).stream().map(Chapter::name).toList();
        var pom = Chapter.read(root.resolve("pom.xml"));
        var named =
                new Markdown(root.resolve("README.md"))
                        .rows().stream()
                                .map(List::getFirst)
                                .filter(cell -> cell.matches("\\d\\d-\\w+"))
                                .toList();
        return Check.of(
                named.equals(there)
                        && there.stream()
                                .allMatch(name -> pom.contains("<module>" + name + "</module>")),
                "README.md and pom.xml list every chapter",
                "There are " + there + ", README.md lists " + named);
    }

    private Check linksLead() {
        var dead = new Markdown(root.resolve("README.md")).deadLinks();
        return Check.of(
                dead.isEmpty(), "README.md has no dead link", "These lead nowhere: " + dead);
    }

    /// Texts name examples by their numbers, `Basics_02`, in other chapters too.
    private Check namedExamplesExist() {
        var examples =
                Chapter.in(root).stream()
                        .flatMap(chapter -> chapter.examples().stream())
                        .map(file -> Chapter.className(file).replaceAll("(_\\d\\d)_.*", "$1"))
                        .collect(Collectors.toSet());
        var unknown =
                Chapter.in(root).stream()
                        .flatMap(chapter -> texts(chapter.folder()))
                        .flatMap(text -> NUMBERED.matcher(Chapter.read(text)).results())
                        .map(MatchResult::group)
                        .filter(Predicate.not(examples::contains))
                        .distinct()
                        .toList();
        return Check.of(
                unknown.isEmpty(),
                "every example that a text names exists",
                "There are no examples " + unknown);
    }

    private static Stream<Path> texts(Path chapter) {
        return Stream.of("README.md", "HINTS.md", "TEACHING.md")
                .map(chapter::resolve)
                .filter(Files::exists);
    }

    private Check versionsAreFinal() {
        var milestones =
                Chapter.in(root).stream()
                        .map(chapter -> chapter.folder().resolve("target/classpath.txt"))
                        .filter(Files::exists)
                        .flatMap(file -> Stream.of(Chapter.read(file).split("[:;]")))
                        .map(jar -> Path.of(jar).getFileName().toString())
                        .filter(jar ->
                                jar.matches("(?i).*-(m\\d+|rc\\d*|alpha|beta|snapshot)\\b.*"))
                        .distinct()
                        .toList();
        return Check.of(
                milestones.isEmpty(),
                "every dependency is a final version",
                "These are not: " + milestones);
    }

    private Check isFormatted() {
        var unformatted = Format.files(root).stream().filter(RootProof::differs).toList();
        return Check.of(
                unformatted.isEmpty(),
                "every Java file is formatted",
                "Run `mvn -q test-compile exec:exec -Pproof -pl .ci/proof`, it formats "
                        + unformatted.stream()
                                .map(file -> root.relativize(file).toString())
                                .collect(Collectors.joining(", ")));
    }

    private static boolean differs(Path file) {
        try {
            return !Format.formatted(file).equals(Chapter.read(file));
        } catch (FormatterException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }
}
