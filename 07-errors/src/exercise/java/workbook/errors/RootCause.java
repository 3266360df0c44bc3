package workbook.errors;

import static org.junit.jupiter.api.Assumptions.abort;

/// What a task has thrown, out of the wrappers that asynchronous APIs put around it.
///
/// - A wrapper is a `CompletionException` or `ExecutionException`, or what Reactor's `block()`
///   makes of a checked exception: `Exceptions.unwrap` knows that one. Wrappers may be in wrappers.
/// - All wrappers are opened, and nothing else: an exception that the task has thrown keeps its own
///   cause. One that is in no wrapper is returned as it is.
/// - A wrapper with nothing inside is returned itself; `null` is never returned.
///
/// Read first: `Errors_03_UnwrapTheCause`.
class RootCause {

    static Throwable of(Throwable thrown) {
        return abort("Exercise 7.5: open the wrappers, and nothing else");
    }
}
