package workbook.queues;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import org.opentest4j.TestAbortedException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/// Calls of methods that may wait, each in a thread of its own. At the end all are interrupted.
///
/// The threads are platform threads: the system may stop one of them anywhere and run another, on a
/// single processor too. So what goes wrong between two lines does go wrong, and soon.
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

    /// A call that does the same again and again, more often than luck lasts.
    Call repeat(String name, Action action) {
        return start(
                name,
                () -> {
                    for (int i = 0; i < 10_000; i++) {
                        action.run();
                    }
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
            thread = Thread.ofPlatform().daemon().start(() -> end.complete(outcome(call)));
        }

        Object goesOn(String reason) {
            return goesOn(reason, 3_000);
        }

        Object goesOn(String reason, int millis) {
            var seen = seenWithin(millis);
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

        /// Waits until one of both has ended: the one with a result comes first.
        List<Call> inTurnWith(Call other) {
            CompletableFuture.anyOf(end, other.end).completeOnTimeout(WAITS, 3, SECONDS).join();
            boolean first = hasEnded(false) || other.hasEnded(true);
            return first ? List.of(this, other) : List.of(other, this);
        }

        private boolean hasEnded(boolean withFailure) {
            return end.isDone() && end.join() instanceof Throwable == withFailure;
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

        private static Object outcome(Callable<?> call) {
            try {
                return call.call();
            } catch (Throwable e) {
                return e;
            }
        }
    }
}
