package workbook.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes the files of a test.
class LogFiles {

    private LogFiles() {}

    static Path file(Path folder, String name, String text) throws IOException {
        return file(folder, name, text, UTF_8);
    }

    static Path file(Path folder, String name, String text, Charset charset) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text, charset);
    }

    /// So many files with one error each: `10.log`, `11.log`, …
    static void files(Path folder, int many) throws IOException {
        for (int i = 0; i < many; i++) {
            file(folder, 10 + i + ".log", "ERROR\n");
        }
    }

    static void link(Path folder, String name, Path target) {
        try {
            Files.createSymbolicLink(folder.resolve(name), target);
        } catch (IOException | UnsupportedOperationException e) {
            // Windows lets only some users make links.
        }
    }
}
