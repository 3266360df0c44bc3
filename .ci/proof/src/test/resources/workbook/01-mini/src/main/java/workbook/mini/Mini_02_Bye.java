package workbook.mini;

/// A program can end.
///
/// Run: `mvn -q compile exec:exec -pl 01-mini -Dexample=Mini_02_Bye`
///
/// Prints:
///
///     bye
class Mini_02_Bye {

    void main() {
        IO.println("bye");
    }
}
