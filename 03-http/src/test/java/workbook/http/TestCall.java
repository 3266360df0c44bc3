package workbook.http;

import static org.assertj.core.api.Assertions.assertThat;

import static java.time.Duration.ofSeconds;

import org.opentest4j.TestAbortedException;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.Callable;
import java.util.concurrent.Future.State;
import java.util.concurrent.FutureTask;

/// A call in a thread of its own, for a test that plays the server meanwhile.
///
/// ```java
/// var call = new TestCall(() -> GetWithin.body(client, server.uri("/a"), limit));
/// server.next().answer(200, "hello");
/// assertThat(call.outcome()).isEqualTo("hello");
/// ```
final class TestCall {

    private final FutureTask<Object> task;
    private final Thread thread;

    /// Makes the call, and does not wait for it.
    TestCall(Callable<Object> answer) {
        task = new FutureTask<>(answer);
        thread = Thread.ofPlatform().daemon().start(task);
    }

    void interrupt() {
        thread.interrupt();
    }

    /// What the call has returned or thrown: fails when that takes more than 5 s, and skips the
    /// test when the exercise is still to do.
    Object outcome() throws InterruptedException {
        if (!thread.join(ofSeconds(5))) {
            assertThat(thread.getStackTrace()).as("where the caller is after 5 s").isEmpty();
        }
        var outcome = task.state() == State.SUCCESS ? task.resultNow() : task.exceptionNow();
        if (outcome instanceof TestAbortedException open) {
            throw open;
        }
        return outcome;
    }

    /// Fails unless the outcome is an `IOException` that names this URI.
    void assertFailsFor(URI uri) throws InterruptedException {
        assertThat(outcome()).as("the outcome for " + uri).isInstanceOf(IOException.class);
        assertThat(((IOException) outcome()).getMessage())
                .as("the message of " + outcome())
                .contains(uri.toString());
    }
}
