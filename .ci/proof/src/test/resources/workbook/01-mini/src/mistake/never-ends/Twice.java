package workbook.mini;

// Never gets there.
//
// Caught by: one_becomes_two
// Says: timed out
class Twice {

    static int of(int number) {
        int twice = 0;
        while (twice != 2 * number + 1) {
            twice = 2 * number;
        }
        return twice;
    }
}
