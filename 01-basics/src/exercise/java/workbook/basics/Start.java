package workbook.basics;

import static org.junit.jupiter.api.Assumptions.abort;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/// A task that runs while its caller goes on: `asyncio.create_task`, on an executor.
///
/// - The task is handed to `executor`, once and to nothing else, before `async` returns; the caller
///   does not wait for it.
/// - The result of the task completes the future. `null` is a result too.
/// - Whatever the task throws, exception or error, is the failure of the future: `exceptionNow()`
///   returns that very object. (Not asked: a `CompletionException` or `CancellationException`.)
///
/// Read first: `Basics_01_HelloAsync`, `Basics_08_FourWays`.
class Start {

    static <T> CompletableFuture<T> async(Callable<T> task, Executor executor) {
        return abort("Exercise 1.1: let the executor run the task, return a future of its result");
    }
}
