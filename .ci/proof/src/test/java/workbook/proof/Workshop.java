package workbook.proof;

import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/// Compiles a chapter once, each answer beside it, and has the answers judged in JVMs of their own.
final class Workshop {

    private static final long JUDGE_MINUTES = 20;

    private final Chapter chapter;
    private final Path folder;

    /// @param folder an empty folder for what is compiled
    Workshop(Chapter chapter, Path folder) {
        this.chapter = chapter;
        this.folder = folder;
    }

    /// Compiles examples, stubs and tests.
    ///
    /// @return the compiler's complaints, warnings included; empty when all is well
    String compileChapter() {
        var files =
                Stream.of("main", "exercise", "test")
                        .flatMap(root -> chapter.sources(root).stream())
                        .toList();
        copyResources("main");
        copyResources("test");
        return compile(files, base(), classpath(), true);
    }

    /// Compiles the preview examples into the same folder.
    String compilePreview() {
        return compile(
                chapter.sources("preview"),
                base(),
                base() + File.pathSeparator + classpath(),
                true);
    }

    /// Compiles the chapter as an IDE does that has another compiler, with stubs or with solutions.
    ///
    /// @return the errors; empty when all is well
    String compileInEclipse(String answers) {
        var files =
                Stream.of("main", answers, "test")
                        .flatMap(root -> chapter.sources(root).stream())
                        .toList();
        return Eclipse.errors(files, classpath(), folder.resolve("eclipse-" + answers));
    }

    /// Compiles one answer: strictly, unless it is a mistake.
    String compile(Answer answer) {
        return compile(
                List.of(answer.file()),
                folder.resolve(answer.id()),
                base() + File.pathSeparator + classpath(),
                !answer.isMistake());
    }

    /// Where examples, stubs and tests are compiled to.
    Path base() {
        return folder.resolve("base");
    }

    /// A loader that sees this answer in place of the stub, and what the chapter depends on.
    URLClassLoader loader(Answer answer) {
        var libraries = Stream.of(classpath().split(File.pathSeparator)).map(Path::of).toList();
        return loader(folder, answer.id(), libraries);
    }

    /// A loader for a judge, which has the chapter's libraries on its own class path.
    static URLClassLoader loader(Path folder, String answer) {
        return loader(folder, answer, List.of());
    }

    private static URLClassLoader loader(Path folder, String answer, List<Path> libraries) {
        var classes = Stream.of(folder.resolve(answer), folder.resolve("base"));
        var urls =
                Stream.concat(classes, libraries.stream()).map(Workshop::url).toArray(URL[]::new);
        return new URLClassLoader(urls, Workshop.class.getClassLoader());
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Runs the exercises' tests on these answers, in one JVM.
    ///
    /// @return the verdicts; some are missing where the JVM died
    List<Verdict> judge(List<Answer> answers, int rounds) {
        if (answers.isEmpty()) {
            return List.of();
        }
        var name = answers.size() == 1 ? answers.getFirst().id() : "judge";
        var out = folder.resolve(name + ".verdicts");
        try {
            var command = new ArrayList<>(java("-Xmx1g", "-cp", judgeClasspath()));
            command.addAll(List.of(Judge.class.getName(), folder.toString(), out.toString()));
            command.addAll(List.of(chapter.packageName(), String.valueOf(rounds)));
            answers.stream().map(Judge.Task::of).map(Judge.Task::toString).forEach(command::add);
            var process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(Redirect.to(folder.resolve(name + ".log").toFile()))
                            .start();
            if (!process.waitFor(JUDGE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
            return read(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while answers were judged", e);
        }
    }

    /// What the example prints; ends with a sentence of its own where it did not end in time.
    String run(Path example, long seconds) {
        var name = Chapter.className(example);
        var out = folder.resolve(name + ".out");
        try {
            var command = new ArrayList<>(java());
            if (Chapter.needsPreview(example)) {
                command.add("--enable-preview");
            }
            command.addAll(List.of("-cp", base() + File.pathSeparator + classpath()));
            command.add(chapter.packageName() + "." + name);
            var process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(out.toFile())
                            .start();
            process.getOutputStream().close(); // who waits for Enter, gets the end of the input
            var ended = process.waitFor(seconds, TimeUnit.SECONDS);
            process.destroyForcibly().waitFor();
            var printed = Files.readString(out);
            return ended ? printed : printed + "(did not end within " + seconds + " s)\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + name + " ran", e);
        }
    }

    /// Everything that a judge needs: this program, JUnit, what the chapter's tests use.
    private String judgeClasspath() {
        return System.getProperty("java.class.path") + File.pathSeparator + classpath();
    }

    /// What the chapter compiles against, as its build has noted it.
    private String classpath() {
        var noted = chapter.folder().resolve("target/classpath.txt");
        return Files.exists(noted)
                ? Chapter.read(noted).strip()
                : System.getProperty("java.class.path");
    }

    private void copyResources(String root) {
        var resources = chapter.folder().resolve("src", root, "resources");
        for (var resource : Chapter.files(resources, "")) {
            copy(resource, base().resolve(resources.relativize(resource)));
        }
    }

    private static void copy(Path resource, Path target) {
        try {
            if (Files.isDirectory(resource)) {
                Files.createDirectories(target);
            } else {
                Files.copy(resource, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Verdict> read(Path file) throws IOException {
        var verdicts = new ArrayList<Verdict>();
        if (!Files.exists(file)) {
            return verdicts;
        }
        try (var in = new ObjectInputStream(Files.newInputStream(file))) {
            while (true) {
                verdicts.add((Verdict) in.readObject());
            }
        } catch (EOFException end) {
            return verdicts;
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        }
    }

    private static List<String> java(String... options) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var quick =
                List.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dworkbook.postgres=embedded");
        return Stream.concat(quick.stream(), Stream.of(options)).toList();
    }

    private String compile(List<Path> files, Path out, String classpath, boolean strict) {
        if (files.isEmpty()) {
            return "";
        }
        var options = new ArrayList<>(List.of("-d", out.toString(), "-cp", classpath));
        options.addAll(List.of("--release", "25", "-Xlint:all,-path,-preview"));
        options.add("-Xdoclint:reference,syntax");
        if (files.stream().anyMatch(Chapter::needsPreview)) {
            options.add("--enable-preview");
        }
        var complaints = new DiagnosticCollector<JavaFileObject>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            Files.createDirectories(out);
            var units = manager.getJavaFileObjectsFromPaths(files);
            compiler.getTask(null, manager, complaints, options, null, units).call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return complaints.getDiagnostics().stream()
                .filter(complaint ->
                        switch (complaint.getKind()) {
                            case ERROR -> true;
                            case WARNING, MANDATORY_WARNING -> strict;
                            case NOTE, OTHER -> false;
                        })
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }
}
