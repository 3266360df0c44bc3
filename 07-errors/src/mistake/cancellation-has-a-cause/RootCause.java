package workbook.errors;

import reactor.core.Exceptions;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

// Whoever cancels may say why. That is the cancellation's own cause, and nothing inside a wrapper.
//
// Caught by: a_runtime_exception_around_another_is_no_wrapper
// Says: somebody threw this CancellationException on purpose
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
            case CancellationException e -> e.getCause();
            default -> null;
        };
    }
}
