package workbook.http;

import static org.assertj.core.api.Assertions.assertThat;

import static java.time.Duration.ofSeconds;

import org.opentest4j.TestAbortedException;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Future.State;
import java.util.concurrent.FutureTask;

/// A call in a thread of its own, for a test that plays the server meanwhile.
///
/// ```java
/// var call = new TestCall(() -> GetWithin.body(client, server.uri("/a"), limit));
/// server.next().answer(200, "hello");
/// assertThat(call.outcome("the server has answered")).isEqualTo("hello");
/// ```
final class TestCall {

    private final FutureTask<Object> task;
    private final Thread thread;

    /// Makes the call, and does not wait for it.
    TestCall(Callable<Object> answer) {
        task = new FutureTask<>(answer);
        thread = Thread.ofPlatform().daemon().start(task);
    }

    /// What the call has returned or thrown. It fails when that takes more than 5 s, `though`
    /// something has happened, and skips the test when the exercise is still to do.
    Object outcome(String though) throws InterruptedException {
        if (!thread.join(ofSeconds(5))) {
            var where = new Throwable("where the caller waits");
            where.setStackTrace(thread.getStackTrace());
            var seen = "after 5 s the caller still waits, though " + though + ", at ";
            throw new AssertionError(seen + firstOfWorkbook(where.getStackTrace()), where);
        }
        var outcome = task.state() == State.SUCCESS ? task.resultNow() : task.exceptionNow();
        if (outcome instanceof TestAbortedException open) {
            throw open;
        }
        return outcome;
    }

    /// Fails unless the outcome is an `IOException` that names this URI, which `has` gone wrong.
    void assertFailsFor(URI uri, String has) throws InterruptedException {
        var outcome = outcome(uri + " " + has);
        assertThat(outcome)
                .as("the outcome for %s, which %s", uri, has)
                .isInstanceOf(IOException.class);
        assertThat(((IOException) outcome).getMessage())
                .as("the message of " + outcome)
                .contains(uri.toString());
    }

    /// Interrupts the caller, and fails unless that is the outcome.
    void assertInterruptEndsIt() throws InterruptedException {
        thread.interrupt();
        assertThat(outcome("it was interrupted"))
                .as("the outcome of an interrupt")
                .isInstanceOf(InterruptedException.class);
    }

    /// Shuts the client down, and fails unless all of its exchanges end within 3 s.
    static void assertNothingGoesOn(HttpClient client) throws InterruptedException {
        client.shutdown();
        assertThat(client.awaitTermination(ofSeconds(3)))
                .withFailMessage("the caller is free, but an exchange goes on: who cancels it?")
                .isTrue();
    }

    /// As in `FetchAll.bodies(FetchAll.java:30)`.
    private String firstOfWorkbook(StackTraceElement[] frames) {
        var ours = getClass().getPackageName() + ".";
        return Arrays.stream(frames)
                .filter(frame -> frame.getClassName().startsWith(ours))
                .map(frame -> frame.toString().replaceFirst(".*" + ours, ""))
                .findFirst()
                .orElse("its end");
    }
}
