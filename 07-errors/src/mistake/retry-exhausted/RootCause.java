package workbook.errors;

import reactor.core.Exceptions;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

// `block()` does not wrap in this: a retry has given up, and says so.
//
// Caught by: a_runtime_exception_around_another_is_no_wrapper
// Says: somebody threw this RetryExhaustedException on purpose
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
            case IllegalStateException e when Exceptions.isRetryExhausted(e) -> e.getCause();
            default -> null;
        };
    }
}
