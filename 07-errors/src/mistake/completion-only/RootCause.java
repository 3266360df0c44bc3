package workbook.errors;

import reactor.core.Exceptions;

import java.util.concurrent.CompletionException;

// `join` wraps in a CompletionException, `get` in an ExecutionException: one of them is forgotten.
//
// Caught by: the_wrapper_of_get_is_opened
// Says: inside java.util.concurrent.ExecutionException
class RootCause {

    static Throwable of(Throwable thrown) {
        var inner = Exceptions.unwrap(thrown);
        while (inner instanceof CompletionException && inner.getCause() != null) {
            inner = Exceptions.unwrap(inner.getCause());
        }
        return inner;
    }
}
