package workbook.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// A new folder for an example, which is deleted with all that is in it.
///
///     try (var folder = new TemporaryFolder()) {
///         Files.writeString(folder.path().resolve("a.txt"), "a");
///     }
///
/// @param path where it is
record TemporaryFolder(Path path) implements AutoCloseable {

    TemporaryFolder() throws IOException {
        this(Files.createTempDirectory("workbook"));
    }

    /// Deletes the folder. Links in it are deleted, not followed.
    ///
    /// @throws IOException where something cannot be deleted: on Windows, a file that is still open
    @Override
    public void close() throws IOException {
        try (var all = Files.walk(path)) {
            for (var deepestFirst : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(deepestFirst);
            }
        }
    }
}
