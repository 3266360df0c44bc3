package workbook.files;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

// Waits for the copies in the order of the files: a later one has failed, and an earlier one goes
// on and on.
//
// Caught by: the_first_failure_names_its_file_and_ends_all
// Says: were interrupted, and had ended
class SafeCopy {

    static void all(List<Path> files, Path folder, int limit, Copier copier)
            throws IOException, InterruptedException {
        if (files.stream().map(Path::getFileName).distinct().count() < files.size()) {
            throw new IllegalArgumentException("two files have the same name: " + files);
        }
        // close() waits here for copies that were interrupted: they have to clean up.
        try (var executor = Executors.newFixedThreadPool(limit)) {
            var copies = new ArrayList<Future<Path>>();
            files.forEach(file -> copies.add(executor.submit(() -> copy(file, folder, copier))));
            try {
                for (var copy : copies) {
                    copy.get();
                }
            } catch (ExecutionException e) {
                throw new IOException(e.getCause().getMessage(), e.getCause());
            } finally {
                executor.shutdownNow();
            }
        }
    }

    private static Path copy(Path file, Path folder, Copier copier) throws IOException {
        try {
            var temporary = Files.createTempFile(folder, ".copy-", ".tmp");
            try {
                copier.copy(file, temporary);
                return Files.move(temporary, folder.resolve(file.getFileName()), ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (Exception e) {
            throw new IOException("cannot copy " + file, e);
        }
    }
}
