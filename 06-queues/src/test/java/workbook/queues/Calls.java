package workbook.queues;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import org.opentest4j.TestAbortedException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/// Calls of methods that may wait, each in a thread of its own. At the end all are interrupted.
class Calls implements AutoCloseable {

    @FunctionalInterface
    interface Action {

        void run() throws Exception;
    }

    private static final String WAITS = "it waits";

    private final List<Call> calls = new ArrayList<>();

    Call start(String name, Callable<?> call) {
        calls.add(new Call(name, call));
        return calls.getLast();
    }

    Call start(String name, Action action) {
        return start(
                name,
                () -> {
                    action.run();
                    return "it returned";
                });
    }

    @Override
    public void close() {
        calls.forEach(call -> call.thread.interrupt());
    }

    /// One call; it is expected to go on, to wait or to fail, for a reason.
    static class Call {

        private final CompletableFuture<Object> end = new CompletableFuture<>();
        private final String name;
        private final Thread thread;

        private Call(String name, Callable<?> call) {
            this.name = name;
            thread = Thread.startVirtualThread(() -> end.complete(resultOrFailure(call)));
        }

        Object goesOn(String reason) {
            var seen = seenWithin(3_000);
            expect(seen != WAITS && !(seen instanceof Throwable), "go on", reason, seen);
            return seen;
        }

        void waits(String reason) {
            var seen = seenWithin(150);
            expect(seen == WAITS, "wait", reason, seen);
        }

        void fails(Class<? extends Throwable> type, String reason) {
            var seen = seenWithin(3_000);
            expect(type.isInstance(seen), "fail with " + type.getSimpleName(), reason, seen);
        }

        void failsWhenInterrupted(String reason) {
            waits(reason);
            thread.interrupt();
            fails(InterruptedException.class, "it was interrupted");
        }

        /// Waits until one of both has ended, and says whether this one has a result.
        boolean hasResultBefore(Call other) {
            CompletableFuture.anyOf(end, other.end).completeOnTimeout(WAITS, 3, SECONDS).join();
            return end.isDone() && !(end.join() instanceof Throwable);
        }

        private Object seenWithin(int millis) {
            // A copy, for `completeOnTimeout` would end the future itself.
            var seen = end.copy().completeOnTimeout(WAITS, millis, MILLISECONDS).join();
            if (seen instanceof TestAbortedException open) {
                throw open;
            }
            return seen;
        }

        private void expect(boolean right, String what, String reason, Object seen) {
            if (!right) {
                throw new AssertionError(
                        "`%s` must %s, for %s; but: %s".formatted(name, what, reason, seen));
            }
        }

        private static Object resultOrFailure(Callable<?> call) {
            try {
                return call.call();
            } catch (Throwable e) {
                return e;
            }
        }
    }
}
