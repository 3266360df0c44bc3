package workbook.proof;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// The program that runs exercise tests on answers: each answer in a class loader of its own, right
/// answers first and with little company, then the mistakes side by side, since most of them wait.
///
/// Arguments: the workshop's folder, the file for the verdicts, the chapter's package, how many
/// rounds, then the tasks.
final class Judge {

    private static final int RIGHT_ANSWERS_AT_ONCE = 4;
    private static final int MISTAKES_AT_ONCE = 32;

    /// An answer, and what to run on it: one test method, or all where `method` is empty.
    record Task(String answer, String exercise, String method, boolean hangs) {

        static Task of(Answer answer) {
            return new Task(answer.id(), answer.exercise(), answer.caughtBy(), answer.hangs());
        }

        static Task of(String argument) {
            var parts = argument.split(":", -1);
            return new Task(parts[0], parts[1], parts[2], Boolean.parseBoolean(parts[3]));
        }

        @Override
        public String toString() {
            return String.join(":", answer, exercise, method, String.valueOf(hangs));
        }
    }

    private Judge() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        var packageName = arguments[2];
        var rounds = Integer.parseInt(arguments[3]);
        var tasks = Arrays.stream(arguments).skip(4).map(Task::of).toList();
        var right = tasks.stream().filter(task -> task.method().isEmpty()).toList();
        var mistakes = tasks.stream().filter(task -> !task.method().isEmpty()).toList();
        prepareLogging();

        try (var out = new ObjectOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
            for (int round = 0; round < rounds; round++) {
                judge(right, RIGHT_ANSWERS_AT_ONCE, folder, packageName, out);
                judge(mistakes, MISTAKES_AT_ONCE, folder, packageName, out);
            }
        }
        // Mistakes may have left threads behind that never end.
        Runtime.getRuntime().halt(0);
    }

    /// SLF4J sets itself up on its first use. Side by side, one answer would see it half ready.
    private static void prepareLogging() throws ReflectiveOperationException {
        try {
            Class.forName("org.slf4j.LoggerFactory").getMethod("getILoggerFactory").invoke(null);
        } catch (ClassNotFoundException e) {
            // This chapter logs nothing.
        }
    }

    private static void judge(
            List<Task> tasks, int atOnce, Path folder, String packageName, ObjectOutputStream out)
            throws InterruptedException, ExecutionException, IOException {
        try (var judges = Executors.newFixedThreadPool(atOnce)) {
            var verdicts = new ArrayList<Future<List<Verdict>>>();
            for (var task : tasks) {
                Callable<List<Verdict>> judgement = () -> judge(task, folder, packageName);
                verdicts.add(judges.submit(judgement));
            }
            for (var ofOne : verdicts) {
                for (var verdict : ofOne.get()) {
                    out.writeObject(verdict);
                }
                out.reset();
            }
        }
    }

    private static List<Verdict> judge(Task task, Path folder, String packageName)
            throws IOException, ClassNotFoundException {
        try (var loader = Workshop.loader(folder, task.answer())) {
            Thread.currentThread().setContextClassLoader(loader);
            var test = loader.loadClass(packageName + "." + task.exercise() + "Test");
            var request = LauncherDiscoveryRequestBuilder.request().selectors(select(test, task));
            if (task.hangs()) {
                request.configurationParameter("junit.jupiter.execution.timeout.default", "3 s");
            }
            var verdicts = new Recorder(task.answer());
            LauncherFactory.create().execute(request.build(), verdicts);
            return verdicts.list;
        }
    }

    private static DiscoverySelector select(Class<?> test, Task task) {
        return Arrays.stream(test.getDeclaredMethods())
                .filter(method -> method.getName().equals(task.method()))
                .findFirst()
                .<DiscoverySelector>map(method -> selectMethod(test, method))
                .orElseGet(() -> selectClass(test));
    }

    private static final class Recorder implements TestExecutionListener {

        private final String answer;
        private final List<Verdict> list = new ArrayList<>();

        Recorder(String answer) {
            this.answer = answer;
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (test.isTest() || result.getThrowable().isPresent()) {
                list.add(
                        new Verdict(
                                answer,
                                nameOf(test),
                                result.getStatus().name(),
                                result.getThrowable().map(Recorder::message).orElse("")));
            }
        }

        @Override
        public void executionSkipped(TestIdentifier test, String reason) {
            list.add(new Verdict(answer, nameOf(test), "SKIPPED", reason));
        }

        private static String nameOf(TestIdentifier test) {
            return test.getSource()
                    .filter(MethodSource.class::isInstance)
                    .map(source -> ((MethodSource) source).getMethodName())
                    .orElse(test.getDisplayName());
        }

        private static String message(Throwable failure) {
            return failure instanceof AssertionError ? failure.getMessage() : failure.toString();
        }
    }
}
