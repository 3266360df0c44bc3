package workbook.mini;

/// A program can greet.
///
/// Run: `mvn -q compile exec:exec -pl 01-mini -Dexample=Mini_01_Hello`
///
/// Prints:
///
///     hello
class Mini_01_Hello {

    void main() {
        IO.println("hello");
    }
}
