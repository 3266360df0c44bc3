package workbook.errors;

import reactor.core.publisher.Mono;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/// The same failure reaches you as itself, or in one of three wrappers: it depends on how you ask.
///
/// `get` must throw a checked exception, `join` and `block` must not, so each has a wrapper of its
/// own. `handle` on a future that was completed by hand sees the failure itself; one stage further it
/// sees a wrapper. So decide on the exception inside, and log the one outside: its stack trace tells
/// who has asked. Opening them all is exercise 7.5. What becomes of a failure that nobody asks for:
/// [Errors_02_UncaughtHandler].
///
/// Run: `mvn -q compile exec:exec -pl 07-errors -Dexample=Errors_03_UnwrapTheCause`
///
/// Prints:
///
///     get: ExecutionException, inside: IOException
///     join: CompletionException, inside: IOException
///     block: ReactiveException, inside: IOException
///     exceptionNow: IOException
///     handle: IOException
///     handle, one stage further: CompletionException, inside: IOException
class Errors_03_UnwrapTheCause {

    void main() throws InterruptedException {
        var failed = CompletableFuture.<String>failedFuture(new IOException("line is down"));

        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            executor.submit(Errors_03_UnwrapTheCause::lineIsDown).get();
        } catch (ExecutionException e) {
            print("get", e);
        }
        try {
            failed.join();
        } catch (CompletionException e) {
            print("join", e);
        }
        try {
            Mono.error(new IOException("line is down")).block();
        } catch (RuntimeException e) {
            print("block", e);
        }
        print("exceptionNow", failed.exceptionNow());
        failed.handle((value, failure) -> print("handle", failure));
        failed.thenApply(String::length)
                .handle((value, failure) -> print("handle, one stage further", failure));
    }

    private static String print(String how, Throwable thrown) {
        var name = how + ": " + thrown.getClass().getSimpleName();
        var cause = thrown.getCause();
        IO.println(cause == null ? name : name + ", inside: " + cause.getClass().getSimpleName());
        return name;
    }

    private static String lineIsDown() throws IOException {
        throw new IOException("line is down");
    }
}
