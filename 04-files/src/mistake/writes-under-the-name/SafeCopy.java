package workbook.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

// Half of the new file already has the old one's name: a reader gets it, and a failure leaves it.
//
// Caught by: a_reader_sees_the_older_file_until_the_copy_is_complete
// Says: b, while its copy was half written
class SafeCopy {

    static void all(List<Path> files, Path folder, int limit, Copier copier)
            throws IOException, InterruptedException {
        if (files.stream().map(Path::getFileName).distinct().count() < files.size()) {
            throw new IllegalArgumentException("two files have the same name: " + files);
        }
        // close() waits here for copies that were interrupted: they have to clean up.
        try (var executor = Executors.newFixedThreadPool(limit)) {
            var copies = new ExecutorCompletionService<Path>(executor);
            files.forEach(file -> copies.submit(() -> copy(file, folder, copier)));
            try {
                for (int ended = 0; ended < files.size(); ended++) {
                    copies.take().get();
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
            var target = folder.resolve(file.getFileName());
            copier.copy(file, target);
            return target;
        } catch (Exception e) {
            throw new IOException("cannot copy " + file, e);
        }
    }
}
