package workbook.errors;

import reactor.core.Exceptions;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/// Only the types that a library wraps with are wrappers. Every other cause belongs to the story
/// that the exception tells.
class RootCause {

    static Throwable of(Throwable thrown) {
        var inner = thrown;
        while (true) {
            var opened = Exceptions.unwrap(inner);
            if (opened == inner && isWrapper(inner) && inner.getCause() != null) {
                opened = inner.getCause();
            }
            if (opened == inner) {
                return inner;
            }
            inner = opened;
        }
    }

    private static boolean isWrapper(Throwable thrown) {
        return thrown instanceof CompletionException || thrown instanceof ExecutionException;
    }
}
