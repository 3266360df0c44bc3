package workbook.errors;

// Opens one wrapper. There may be another one inside.
//
// Caught by: wrappers_in_wrappers_are_all_opened
// Says: four wrappers
class RootCause {

    static Throwable of(Throwable thrown) {
        return thrown.getCause() == null ? thrown : thrown.getCause();
    }
}
