package workbook.errors;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

// Knows the wrappers of the JDK only: `block()` has one of its own for checked exceptions.
//
// Caught by: the_wrapper_of_block_is_opened
// Says: inside class reactor.core.Exceptions
class RootCause {

    static Throwable of(Throwable thrown) {
        var inner = thrown;
        while ((inner instanceof CompletionException || inner instanceof ExecutionException)
                && inner.getCause() != null) {
            inner = inner.getCause();
        }
        return inner;
    }
}
