package workbook.errors;

import java.util.concurrent.ExecutionException;

// Takes every RuntimeException with a cause for a wrapper. Many are thrown on purpose.
//
// Caught by: the_cause_of_a_business_exception_stays_inside
// Says: the task threw 'order refused'
class RootCause {

    static Throwable of(Throwable thrown) {
        var inner = thrown;
        while ((inner instanceof RuntimeException || inner instanceof ExecutionException)
                && inner.getCause() != null) {
            inner = inner.getCause();
        }
        return inner;
    }
}
