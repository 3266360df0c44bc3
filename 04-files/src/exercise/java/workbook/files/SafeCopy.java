package workbook.files;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Many files into one folder, and nobody ever sees half of one.
///
/// - Each file is copied with `copier` into `folder`, under its own name; it replaces an older file
///   there. At most `limit` copies, 1 or more, run at a time; when one ends, the next begins. The
///   caller blocks until all are there.
/// - While it is written, a copy lies somewhere below `folder`, under a temporary name that nobody
///   else uses. Whoever looks for its own name sees the older file (or none) until it is complete.
/// - The first copy that fails ends all: those that run are interrupted, the rest does not begin
///   (one that is just about to, may still). The caller gets an `IOException` that names the file,
///   with the failure as its cause. A folder that stands in the place of the file is a failure too.
///   Interrupt the caller, and all end the same way, with `InterruptedException`.
/// - When the method ends, however it ends, no copy runs and nothing temporary is left. Files whose
///   copies were complete by then may stay; all others are as they were.
/// - Two files of the same name: `IllegalArgumentException`, before anything is copied.
///
/// Read first: `Files_02_ManyFilesLimited`.
class SafeCopy {

    static void all(List<Path> files, Path folder, int limit, Copier copier)
            throws IOException, InterruptedException {
        abort("Exercise 4.4: copy the files, a few at a time; each appears complete or not at all");
    }
}
