package workbook.proof;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Formats every Java file of the workbook, as `google-java-format --aosp` does.
final class Format {

    private Format() {}

    public static void main(String[] arguments) throws IOException, FormatterException {
        for (var file : files(Path.of(arguments[0]))) {
            Files.writeString(file, formatted(file));
        }
    }

    static List<Path> files(Path root) {
        return Chapter.files(root, ".java").stream()
                .filter(file -> !root.relativize(file).toString().matches(".*\\btarget\\b.*"))
                .toList();
    }

    /// The file's text as it should be: imports in order, none unused, AOSP style.
    static String formatted(Path file) throws FormatterException {
        var style = JavaFormatterOptions.builder().style(Style.AOSP).build();
        return new Formatter(style).formatSourceAndFixImports(Chapter.read(file));
    }
}
