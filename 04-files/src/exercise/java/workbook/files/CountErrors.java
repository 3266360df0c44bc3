package workbook.files;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Path;

/// The lines with an error in many files, a limited number of them open at the same time:
/// `aiofiles` under a semaphore.
///
/// - Counts the lines that contain `ERROR` in all regular files in `folder` and the folders below
///   it. Symbolic links are left out, so that nothing is counted twice. The caller waits.
/// - As many files as `limit` allows are open at the same time, never more: from the call of `open`
///   until its stream is closed. As soon as one is closed, the next one is opened.
/// - Each stream is closed, whatever happens. (Those of interrupted threads at once or soon after:
///   you may wait for these threads, or not.)
/// - A file that cannot be read, is gone when it is opened, or is not UTF-8, ends everything: the
///   caller gets an `IOException` that names the first such file, threads that read others are
///   interrupted, and no more files are opened (one that is just about to be, may still be). A
///   folder that cannot be listed, is an `IOException` that names it.
/// - An interrupt of the caller ends everything too, with `InterruptedException`.
///
/// Read first: `Files_02_ManyFilesLimited`, `Files_04_CloseTheStream`.
class CountErrors {

    static long in(Path folder, int limit, Opener open) throws IOException, InterruptedException {
        return abort("Exercise 4.2: read many files at once, but only so many, and add up");
    }
}
