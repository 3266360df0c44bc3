package workbook.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.function.Predicate;

/// As before `java.nio.file`. The decoder is made by hand: with `UTF_8` alone, an
/// `InputStreamReader` puts U+FFFD in place of what is malformed.
class CountLines {

    static long matching(Path file, Predicate<String> test) throws IOException {
        try (var in = new FileInputStream(file.toFile());
                var text = new InputStreamReader(in, UTF_8.newDecoder());
                var reader = new BufferedReader(text)) {
            return count(reader, test);
        } catch (IOException e) {
            throw new IOException("cannot read " + file, e);
        }
    }

    private static long count(BufferedReader reader, Predicate<String> test) throws IOException {
        var line = reader.readLine();
        long count = 0;
        while (line != null) {
            count += test.test(line) ? 1 : 0;
            line = reader.readLine();
        }
        return count;
    }
}
