package workbook.files;

import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

/// The text of a file, some time later: `aiofiles.open(file).read()`.
///
/// - Returns at once, however busy the threads of `executor` are. They alone read the file. One
///   thread is enough, for several files too. `executor` stays open: it is the caller's.
/// - The future completes with the whole text, which is UTF-8. A read of a channel may bring less
///   than was asked for, and end in the middle of a character.
/// - A file that is missing, is a folder or is not UTF-8 (the last character may be cut off) fails
///   the future, with an `IOException` whose message names the file. Nothing is thrown.
/// - The file is closed when the future completes, with a text or with a failure.
///
/// This is what `AsynchronousFileChannel` is for, but any way will do.
///
/// Read first: `Files_03_FileChannelCallbacks`.
class ReadAsync {

    static CompletableFuture<String> text(Path file, ExecutorService executor) {
        return abort("Exercise 4.3: read on the executor's threads, complete the future with all");
    }
}
