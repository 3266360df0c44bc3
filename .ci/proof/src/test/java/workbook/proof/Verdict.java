package workbook.proof;

import java.io.Serializable;

/// How one test method ended for one answer.
///
/// @param answer the answer's id
/// @param test the name of the test method
/// @param status `SUCCESSFUL`, `ABORTED` (the exercise is open) or `FAILED`
/// @param message the failure's text, as a learner reads it; empty where there is none
record Verdict(String answer, String test, String status, String message) implements Serializable {

    @Override
    public String toString() {
        return test + ": " + status + (message.isEmpty() ? "" : ", " + message);
    }
}
