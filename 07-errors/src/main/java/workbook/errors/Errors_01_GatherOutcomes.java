package workbook.errors;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// One of three tasks fails, and the outcome of each is reported.
///
/// `invokeAll` waits until all have ended, and throws none of their failures. It gives futures in the
/// order of the tasks, and each of them has a state. Whoever only asks `get` meets the first failure
/// and never hears of the others. To end the others at the first failure instead:
/// [Errors_04_FailFastCancelsSiblings].
///
/// Run: `mvn -q compile exec:exec -pl 07-errors -Dexample=Errors_01_GatherOutcomes`
///
/// Prints:
///
///     weather: sunny
///     news: failed, java.io.IOException: line is down
///     stocks: 42
class Errors_01_GatherOutcomes {

    private record Source(String name, Callable<String> task) {}

    private final List<Source> sources =
            List.of(
                    new Source("weather", () -> "sunny"),
                    new Source("news", Errors_01_GatherOutcomes::lineIsDown),
                    new Source("stocks", () -> "42"));

    void main() throws InterruptedException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = sources.stream().map(Source::task).toList();
            List<Future<String>> ended = executor.invokeAll(tasks);

            for (int i = 0; i < ended.size(); i++) {
                IO.println(sources.get(i).name() + ": " + outcome(ended.get(i)));
            }
        }
    }

    private static String outcome(Future<String> ended) {
        return switch (ended.state()) {
            case SUCCESS -> ended.resultNow();
            case FAILED -> "failed, " + ended.exceptionNow();
            case CANCELLED -> "cancelled";
            case RUNNING -> throw new IllegalStateException("invokeAll waits for all");
        };
    }

    private static String lineIsDown() throws IOException {
        throw new IOException("line is down");
    }
}
