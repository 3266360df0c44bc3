package workbook.errors;

import reactor.core.Exceptions;

import java.io.UncheckedIOException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

// `UncheckedIOException` looks like a wrapper, but no library wraps a task's failure in it.
//
// Caught by: a_runtime_exception_around_another_is_no_wrapper
// Says: somebody threw this UncheckedIOException on purpose
class RootCause {

    static Throwable of(Throwable thrown) {
        var inside = inside(thrown);
        return inside == null ? thrown : of(inside);
    }

    private static Throwable inside(Throwable thrown) {
        var unwrapped = Exceptions.unwrap(thrown);
        if (unwrapped != thrown) {
            return unwrapped;
        }
        return switch (thrown) {
            case CompletionException e -> e.getCause();
            case ExecutionException e -> e.getCause();
            case UncheckedIOException e -> e.getCause();
            default -> null;
        };
    }
}
