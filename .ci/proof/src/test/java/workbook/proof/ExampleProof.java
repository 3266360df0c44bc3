package workbook.proof;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What must be true of one example: it prints what its header says, and ends by itself.
final class ExampleProof {

    /// Durations are printed as `about 3 s`. A busy machine may take so much longer, never less.
    private static final int SECONDS_LONGER = 1;

    private static final Pattern DURATION = Pattern.compile("(?<=about )\\d+(?= s)");

    /// What a header writes for what is different each time: a port, a time of day, a figure.
    private static final Map<String, String> VARYING =
            Map.of(
                    "PORT", "\\d+",
                    "HH:mm:ss.SSS", "\\d\\d:\\d\\d:\\d\\d\\.\\d{3}",
                    "N ms", "\\d+ ms",
                    "N.N", "\\d+\\.\\d",
                    "N %", "\\d+ %");

    private final Chapter chapter;
    private final Path example;
    private final Workshop workshop;
    private final long seconds;

    ExampleProof(Chapter chapter, Path example, Workshop workshop, long seconds) {
        this.chapter = chapter;
        this.example = example;
        this.workshop = workshop;
        this.seconds = seconds;
    }

    /// Runs the example in a JVM of its own; blocks until it has ended.
    List<Check> checks() {
        var source = Chapter.read(example);
        var name = Chapter.className(example);
        var title = chapter.name() + " › example " + name;

        var run =
                "Run: `mvn -q compile exec:exec -pl %s -Dexample=%s%s`"
                        .formatted(
                                chapter.name(),
                                name,
                                Chapter.needsPreview(example) ? " -Ppreview" : "");
        var says = prints(source);
        var printed = workshop.run(example, seconds);
        return List.of(
                Check.of(
                        source.contains("/// " + run + "\n"),
                        title + " says how to run it",
                        "Its header needs the line: " + run),
                Check.of(
                        !says.isEmpty() && isAsSaid(printed, says),
                        title + " prints what its header says",
                        "Its 'Prints:' block says\n" + says + "but it printed\n" + printed));
    }

    private static boolean isAsSaid(String printed, String says) {
        var longer = new ArrayList<Integer>();
        var took = DURATION.matcher(printed);
        var expected = DURATION.matcher(says);
        while (took.find() && expected.find()) {
            longer.add(Integer.parseInt(took.group()) - Integer.parseInt(expected.group()));
        }
        return expression(expected.replaceAll("")).matcher(took.replaceAll("")).matches()
                && longer.stream().allMatch(by -> by >= 0 && by <= SECONDS_LONGER);
    }

    private static Pattern expression(String says) {
        var expression = Pattern.quote(says);
        for (var varying : VARYING.entrySet()) {
            expression = expression.replace(varying.getKey(), "\\E" + varying.getValue() + "\\Q");
        }
        return Pattern.compile(expression);
    }

    /// The lines below `Prints:`, without their indentation.
    private static String prints(String source) {
        return source.lines()
                .dropWhile(line -> !line.equals("/// Prints:"))
                .skip(1)
                .takeWhile(line -> line.equals("///") || line.startsWith("///     "))
                .filter(line -> line.startsWith("///     "))
                .map(line -> line.substring("///     ".length()) + System.lineSeparator())
                .collect(Collectors.joining());
    }
}
