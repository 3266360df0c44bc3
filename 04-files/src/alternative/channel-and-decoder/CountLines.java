package workbook.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.function.Predicate;

/// The same from two parts: a channel that gives bytes, and a decoder that makes characters of them
/// and reports what is malformed.
class CountLines {

    static long matching(Path file, Predicate<String> test) throws IOException {
        try (var channel = FileChannel.open(file);
                var reader =
                        new BufferedReader(Channels.newReader(channel, UTF_8.newDecoder(), -1))) {
            long count = 0;
            String line;
            while ((line = reader.readLine()) != null) {
                count += test.test(line) ? 1 : 0;
            }
            return count;
        } catch (IOException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }
}
