package workbook.mini;

// Adds two, which is right for two alone.
//
// Caught by: one_becomes_two
// Says: one, doubled
class Twice {

    static int of(int number) {
        return number + 2;
    }
}
