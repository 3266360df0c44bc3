package workbook.errors;

import reactor.core.Exceptions;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/// A wrapper is opened, and what is inside is asked the same question.
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
            default -> null;
        };
    }
}
