package workbook.mini;

/// Twice is once and once more.
class Twice {

    static int of(int number) {
        return number + number;
    }
}
