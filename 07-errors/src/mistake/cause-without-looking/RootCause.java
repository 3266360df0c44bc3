package workbook.errors;

import reactor.core.Exceptions;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

// What is in no wrapper has no cause, or one of its own: then `getCause` is not what was asked for.
//
// Caught by: an_exception_in_no_wrapper_is_returned_as_it_is
// Says: an exception without a cause
class RootCause {

    static Throwable of(Throwable thrown) {
        var inside = Exceptions.unwrap(thrown).getCause();
        while (inside instanceof CompletionException || inside instanceof ExecutionException) {
            inside = inside.getCause();
        }
        return inside;
    }
}
