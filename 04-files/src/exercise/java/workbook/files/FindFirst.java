package workbook.files;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The first of many files that contains a text; nobody reads on after that.
///
/// - The files are searched side by side, line by line, through `opener`. At most `limit` of them,
///   1 or more, are open at a time; when one is done, the next is opened. The caller blocks
///   meanwhile.
/// - A file contains the text when one of its lines does, letter by letter. The text is no pattern,
///   and it never crosses lines.
/// - The answer is the first hit in time, wherever it is in the list. The other searches are
///   interrupted, which ends them at their next line at the latest; the rest is not opened (one
///   that is just about to be, may still be).
/// - Without a hit: empty, if all files could be read. One that cannot be opened or read stops no
///   other search; but then "not found" would be a lie, and the caller gets an `IOException` that
///   names the file (of several, any).
/// - Interrupt the caller, and all searches end the same way, with `InterruptedException`.
/// - When the method ends, however it ends, every stream that was opened is closed.
///
/// Read first: `Files_02_ManyFilesLimited`, `Files_04_CloseTheStream`.
class FindFirst {

    static Optional<Path> containing(List<Path> files, String text, int limit, Opener opener)
            throws IOException, InterruptedException {
        return abort("Exercise 4.5: search the files side by side, stop all at the first hit");
    }
}
