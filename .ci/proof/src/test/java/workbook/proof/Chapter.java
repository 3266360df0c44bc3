package workbook.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A chapter as it lies on disk: exercises, the answers to them, examples, text.
record Chapter(Path folder) {

    /// The chapters below `root`: the folders `01-…` to `99-…`.
    static List<Chapter> in(Path root) {
        try (var folders = Files.list(root)) {
            return folders.filter(folder -> folder.getFileName().toString().matches("\\d\\d-\\w+"))
                    .sorted()
                    .map(Chapter::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    String packageName() {
        return "workbook." + name().substring(name().indexOf('-') + 1);
    }

    /// The Java files of one source root: `main`, `exercise`, `solution`, `test`, `preview`.
    List<Path> sources(String root) {
        return files(folder.resolve("src", root), ".java");
    }

    /// Every answer to every exercise: the stub, the solution, alternatives, mistakes.
    List<Answer> answers() {
        return Stream.of("exercise", "solution", "alternative", "mistake")
                .flatMap(kind -> sources(kind).stream().map(file -> new Answer(kind, file)))
                .toList();
    }

    List<Answer> answersTo(String exercise, String kind) {
        return answers().stream()
                .filter(answer -> answer.exercise().equals(exercise) && answer.kind().equals(kind))
                .toList();
    }

    /// The names of the exercises: what the learner finds in `src/exercise`.
    List<String> exercises() {
        return sources("exercise").stream().map(Chapter::className).toList();
    }

    List<Path> examples() {
        return Stream.of("main", "preview")
                .flatMap(root -> sources(root).stream())
                .filter(file -> className(file).matches("\\w+_\\d\\d_\\w+"))
                .toList();
    }

    static boolean needsPreview(Path example) {
        return example.toString().contains(Path.of("src", "preview").toString());
    }

    static String className(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All files below `folder` with that ending, in order; none where there is no such folder.
    static List<Path> files(Path folder, String ending) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
