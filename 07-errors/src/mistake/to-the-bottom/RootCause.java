package workbook.errors;

// Goes to the last cause of all: "order refused" becomes "boom", and nobody knows what was refused.
//
// Caught by: the_cause_of_a_business_exception_stays_inside
// Says: the task threw 'order refused'
class RootCause {

    static Throwable of(Throwable thrown) {
        var cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
