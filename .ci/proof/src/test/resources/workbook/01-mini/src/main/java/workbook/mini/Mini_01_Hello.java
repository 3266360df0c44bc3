package workbook.mini;

/// A program can greet.
///
/// Run: `mvn -q compile exec:exec -pl 01-mini -Dexample=Mini_01_Hello`
///
/// Prints:
///
///     hello, after about 1 s
class Mini_01_Hello {

    void main() {
        IO.println("hello, after about 2 s");
    }
}
