package workbook.proof;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// One answer to one exercise.
///
/// @param kind `exercise` (the stub), `solution`, `alternative` or `mistake`: its source root
record Answer(String kind, Path file) {

    String exercise() {
        return Chapter.className(file);
    }

    /// What it is called in a report: `the solution`, `mistake joins-inside-the-stream`.
    String title() {
        return switch (kind) {
            case "exercise" -> "the stub";
            case "solution" -> "the solution";
            default -> kind + " " + file.getParent().getFileName();
        };
    }

    /// A name for files and reports: unique in its chapter.
    String id() {
        return title().replace(' ', '-') + "-" + exercise();
    }

    boolean isMistake() {
        return kind.equals("mistake");
    }

    /// A mistake that hangs until JUnit's guard ends it.
    boolean hangs() {
        return isMistake() && says().contains("timed out");
    }

    /// The test method that a mistake's header names.
    String caughtBy() {
        return header("Caught by");
    }

    /// The words of that test's message that a mistake's header quotes.
    String says() {
        return header("Says");
    }

    /// Whether each of these verdicts is the one that a mistake's header announces.
    boolean isRejectedBy(List<Verdict> verdicts) {
        return !verdicts.isEmpty()
                && !says().isEmpty()
                && verdicts.stream()
                        .allMatch(verdict ->
                                verdict.test().equals(caughtBy())
                                        && verdict.message().contains(says()));
    }

    private String header(String key) {
        var line = Pattern.compile("^// " + key + ": (.+)$", Pattern.MULTILINE);
        var match = line.matcher(Chapter.read(file));
        return match.find() ? match.group(1).strip() : "";
    }
}
