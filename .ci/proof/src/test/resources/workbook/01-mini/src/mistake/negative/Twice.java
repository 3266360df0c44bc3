package workbook.mini;

// Loses the sign.
//
// Caught by: the_sign_is_kept
// Says: minus one, doubled
class Twice {

    static int of(int number) {
        return Math.abs(2 * number);
    }
}
