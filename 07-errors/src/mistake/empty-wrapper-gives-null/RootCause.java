package workbook.errors;

import reactor.core.Exceptions;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

// A wrapper may be empty; then nothing is what comes out of it.
//
// Caught by: a_wrapper_with_nothing_inside_is_returned_itself
// Says: an empty wrapper
class RootCause {

    static Throwable of(Throwable thrown) {
        var inner = Exceptions.unwrap(thrown);
        while (inner instanceof CompletionException || inner instanceof ExecutionException) {
            inner = Exceptions.unwrap(inner.getCause());
        }
        return inner;
    }
}
