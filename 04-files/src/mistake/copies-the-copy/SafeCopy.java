package workbook.files;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

// The temporary file is complete, but copying it over the older one is the same risk again: a
// reader may come in the middle.
//
// Caught by: a_folder_of_that_name_is_not_replaced
// Says: a move that deletes is not atomic
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
            var temporary = Files.createTempFile(folder, ".copy-", ".tmp");
            try {
                copier.copy(file, temporary);
                return Files.copy(temporary, folder.resolve(file.getFileName()), REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (Exception e) {
            throw new IOException("cannot copy " + file, e);
        }
    }
}
