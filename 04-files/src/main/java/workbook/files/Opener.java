package workbook.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Whatever opens a text file and gives its lines one by one; the real one is `Files::lines`.
///
/// The file is open from the call of [#lines] until the stream is closed, and whoever has called
/// closes it:
///
/// ```
/// try (var lines = opener.lines(file)) {
///     return lines.count();
/// }
/// ```
///
/// Opening and reading block. An interrupt closes a file that is being read, and ends the reading
/// with an exception. A stream may only throw what is unchecked: what goes wrong while it is read,
/// is an `UncheckedIOException`.
@FunctionalInterface
interface Opener {

    /// The lines of that file, without their endings.
    ///
    /// @throws IOException where the file cannot be opened
    Stream<String> lines(Path file) throws IOException;
}
