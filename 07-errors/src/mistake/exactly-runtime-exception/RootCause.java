package workbook.errors;

import reactor.core.Exceptions;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

// A plain RuntimeException around another exception looks like a wrapper, but somebody has meant
// it.
//
// Caught by: a_runtime_exception_around_another_is_no_wrapper
// Says: somebody threw this RuntimeException on purpose
class RootCause {

    static Throwable of(Throwable thrown) {
        var inner = thrown;
        while (isWrapper(inner) && inner.getCause() != null) {
            inner = inner.getCause();
        }
        return inner;
    }

    private static boolean isWrapper(Throwable thrown) {
        return thrown instanceof CompletionException
                || thrown instanceof ExecutionException
                || thrown.getClass() == RuntimeException.class
                || Exceptions.unwrap(thrown) != thrown;
    }
}
