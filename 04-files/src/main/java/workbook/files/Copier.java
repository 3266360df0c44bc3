package workbook.files;

import java.io.IOException;
import java.nio.file.Path;

/// A way to copy one file, so that a test can look around while half of it is written.
///
/// In a program: `(from, to) -> Files.copy(from, to, REPLACE_EXISTING)`, which does not notice an
/// interrupt until its file is copied. In a test: a lambda that writes one half, does something
/// else, and writes the other.
interface Copier {

    /// Copies the content of `from` to `to`, which it creates or overwrites. Blocks until then.
    ///
    /// @throws IOException when it fails; a part of the content may be in `to`
    /// @throws InterruptedException when the thread is interrupted meanwhile; the same
    void copy(Path from, Path to) throws IOException, InterruptedException;
}
