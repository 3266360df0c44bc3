import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

/// Turns the test reports of a class into `overview.html` and `overview.csv`, and prints a summary:
/// `mvn -q -N validate exec:exec@overview -Dlearners=../class`.
///
/// Arguments: this workbook; a folder with a folder per learner, or one workbook; where to write.
/// What learners hand in is read, never run. It may be anything: what cannot be read is named.
void main(String[] arguments) throws Exception {
    if (!Files.isDirectory(Path.of(arguments[1]))) {
        System.err.println("There is no folder " + Path.of(arguments[1]).toAbsolutePath());
        System.exit(1);
    }
    workbook = Path.of(arguments[0]).toRealPath();
    ours = checksums(workbook, files(workbook));
    exercises = exercises();
    chapters = exercises.stream().collect(groupingBy(Exercise::chapter, TreeMap::new, counting()));

    var folder = Path.of(arguments[1]).toRealPath();
    var isClass = chapters.keySet().stream().noneMatch(it -> Files.exists(folder.resolve(it)));
    var learners = new ArrayList<Learner>();
    for (var each : isClass ? entries(folder) : List.of(folder)) {
        learners.add(learner(each));
    }
    learners.sort(Comparator.comparing(Learner::name, Collator.getInstance(Locale.ROOT)));

    var target = Files.createDirectories(Path.of(arguments[2]));
    var page = Files.writeString(target.resolve("overview.html"), page(learners));
    Files.writeString(target.resolve("overview.csv"), csv(learners));
    IO.println(summary(learners));
    System.err.println("The page: " + page.toUri());
}

private Path workbook;

/// The checksums of our POMs, tests and `.mvn`, which decide over the results, by path.
private Map<String, String> ours;

private List<Exercise> exercises;

/// How many exercises each chapter has.
private SortedMap<String, Long> chapters;

enum State {
    SOLVED("solved", "✔"),
    IN_PROGRESS("in progress", "◐"),
    TO_DO("to do", "·");

    final String words;
    final String sign;

    State(String words, String sign) {
        this.words = words;
        this.sign = sign;
    }
}

/// @param path of its class, `workbook/basics/Gather`
/// @param tests how many its test has: who has run fewer has not solved it
record Exercise(String chapter, String number, String name, String path, int tests) {

    String title() {
        return number + " " + name;
    }

    /// The class of its column: a line sets the chapters apart.
    String edge() {
        return number.endsWith(".1") ? "edge" : "";
    }

    String answer() {
        return chapter + "/src/exercise/java/" + path + ".java";
    }

    String test() {
        return chapter + "/src/test/java/" + path + "Test.java";
    }

    /// The name of its report, as Surefire makes it of the class; the title is in the test cases.
    String report() {
        return "TEST-" + path.replace('/', '.') + "Test.xml";
    }
}

record Report(int tests, int failed, int skipped) {

    int passed() {
        return tests - failed - skipped;
    }
}

/// @param changed the files that have a say in this result and are not as ours
record Result(Exercise exercise, State state, Report report, List<String> changed) {}

/// @param remarks what the teacher should know, by kind
record Learner(String name, List<Result> results, Map<String, Set<String>> remarks) {

    void remark(String kind, String what) {
        remarks.computeIfAbsent(kind, _ -> new TreeSet<>()).add(what);
    }

    List<String> titles(State state) {
        var these = results.stream().filter(it -> it.state == state);
        return these.map(it -> it.exercise.title()).toList();
    }
}

/// What decides over a result, beside the answer.
private static final String JUDGES = "pom\\.xml|\\.mvn/.*|\\d\\d-\\w+/(pom\\.xml|src/test/.*)";

/// This program, which has no say, and what systems leave behind everywhere.
private static final String OTHERS =
        "\\.mvn/Overview\\.java|(.*/)?(\\.[^/]*|Thumbs\\.db|desktop\\.ini)";

private static final Pattern TITLE = Pattern.compile("@DisplayName\\(\"([\\d.]+) (\\w+)\"\\)");
private static final Pattern TEST = Pattern.compile("@Test\\b");
private static final Pattern ABORT = Pattern.compile("(?m)^\\s*(return )?abort\\(");

private List<Exercise> exercises() {
    var exercises = new ArrayList<Exercise>();
    for (var file : ours.keySet()) {
        var code = file.endsWith("Test.java") ? text(workbook.resolve(file)) : "";
        var title = TITLE.matcher(code);
        if (title.find()) {
            var chapter = file.substring(0, file.indexOf('/'));
            var path = file.replaceAll(".*/src/test/java/|Test\\.java$", "");
            var tests = (int) TEST.matcher(code).results().count();
            exercises.add(new Exercise(chapter, title.group(1), title.group(2), path, tests));
        }
    }
    exercises.sort(Comparator.comparing(Exercise::chapter).thenComparing(Exercise::number));
    return exercises;
}

private Learner learner(Path folder) throws Exception {
    var name = clean(folder.getFileName().toString());
    var learner = new Learner(name, new ArrayList<>(), new TreeMap<>());
    var files = new ArrayList<Path>();
    try {
        files.addAll(files(folder));
    } catch (IOException | UncheckedIOException e) {
        learner.remark("Cannot be read", clean(e.getMessage()));
    }
    var changed = changes(folder, files, learner);
    for (var exercise : exercises) {
        var report = report(exercise, files, learner);
        var state = state(exercise, report, files, learner);
        var relevant = changed.stream().filter(it -> hasASay(it, exercise)).toList();
        learner.results.add(new Result(exercise, state, report, relevant));
    }
    return learner;
}

/// The newest report on the exercise that can be read.
private static Report report(Exercise exercise, List<Path> files, Learner learner) {
    for (var file : newestFirst(exercise.report(), files)) {
        try (var in = Files.newInputStream(file)) {
            return report(in);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            learner.remark("Broken report", exercise.title());
        }
    }
    return new Report(0, 0, 0);
}

private static Report report(InputStream in)
        throws IOException, SAXException, ParserConfigurationException {
    var counts = new HashMap<String, Integer>();
    var counter =
            new DefaultHandler() {
                @Override
                public void startElement(
                        String uri, String local, String name, Attributes attributes) {
                    counts.merge(name, 1, Integer::sum);
                }
            };
    var factory = SAXParserFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.newSAXParser().parse(in, counter);
    var failed = counts.getOrDefault("failure", 0) + counts.getOrDefault("error", 0);
    return new Report(
            counts.getOrDefault("testcase", 0), failed, counts.getOrDefault("skipped", 0));
}

/// What the report says, in view of the answer, where that was handed in, too.
private State state(Exercise exercise, Report report, List<Path> files, Learner learner) {
    var answer = newestFirst(exercise.answer(), files).stream().findFirst().map(it -> text(it));
    var isOpen = answer.map(it -> ABORT.matcher(it).find()).orElse(true);
    var isStub = isOpen && answer.equals(Optional.of(text(workbook.resolve(exercise.answer()))));
    if (report.tests == report.skipped && isOpen) {
        return State.TO_DO;
    }
    if (report.tests == report.skipped) {
        learner.remark("Begun, but the tests have not run", exercise.title());
    } else if (isStub) {
        learner.remark("Tests have run, but the answer is the stub", exercise.title());
        return State.TO_DO;
    }
    var isSolved = report.passed() == report.tests && report.tests >= exercise.tests;
    return isSolved ? State.SOLVED : State.IN_PROGRESS;
}

private static List<Path> newestFirst(String path, List<Path> files) {
    var byTime = Comparator.comparing((Path file) -> file.toFile().lastModified());
    return files.stream().filter(it -> it.endsWith(path)).sorted(byTime.reversed()).toList();
}

private static final String NOT_COMPARED = "Tests not compared";

/// What differs from our POMs, tests and `.mvn`, in each workbook below the folder.
private Set<String> changes(Path folder, List<Path> files, Learner learner) throws Exception {
    var inChapter = "(" + String.join("|", chapters.keySet()) + ")/src/.*";
    var homes = new TreeSet<Path>();
    for (var file : files) {
        var path = slashes(folder.relativize(file));
        if (path.matches("(.*/)?" + inChapter)) {
            homes.add(folder.resolve(path.replaceFirst(inChapter, "")));
        }
    }
    if (homes.isEmpty() || homes.contains(workbook)) {
        learner.remark(NOT_COMPARED, homes.isEmpty() ? "there is no workbook" : "this is ours");
    }
    var changes = new TreeSet<String>();
    for (var home : homes) {
        var theirs = checksums(home, files);
        var missing = new TreeSet<>(chapters.keySet());
        missing.removeIf(it -> theirs.keySet().stream().anyMatch(file -> isIn(it, file)));
        missing.forEach(it -> learner.remark("Missing", it));
        var all = Stream.concat(ours.keySet().stream(), theirs.keySet().stream());
        for (var file : all.collect(Collectors.toSet())) {
            if (missing.stream().anyMatch(it -> isIn(it, file))) {
                continue;
            }
            if (!Objects.equals(ours.get(file), theirs.get(file))) {
                var kind = theirs.containsKey(file) ? "Changed" : "Missing";
                learner.remark(ours.containsKey(file) ? kind : "Added", clean(file));
                changes.add(file);
            }
        }
    }
    return changes;
}

/// Whether a file may have a say in the result: all but the tests of other exercises.
private boolean hasASay(String file, Exercise exercise) {
    return chapters.keySet().stream().noneMatch(it -> isIn(it, file))
            || isIn(exercise.chapter, file)
                    && exercises.stream().noneMatch(it -> it != exercise && file.equals(it.test()));
}

private static boolean isIn(String chapter, String file) {
    return file.startsWith(chapter + "/");
}

private static Map<String, String> checksums(Path home, List<Path> files) throws Exception {
    var checksums = new TreeMap<String, String>();
    for (var file : files) {
        var path = file.startsWith(home) ? slashes(home.relativize(file)) : "";
        if (path.matches(JUDGES) && !path.matches(OTHERS)) {
            var bytes = text(file).getBytes(ISO_8859_1);
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            checksums.put(path, HexFormat.of().formatHex(digest));
        }
    }
    return checksums;
}

/// Its bytes, with the line ends of all systems made equal; nothing where it cannot be read.
private static String text(Path file) {
    try {
        return new String(Files.readAllBytes(file), ISO_8859_1).replace("\r\n", "\n");
    } catch (IOException e) {
        return "";
    }
}

private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.find(folder, 99, (_, attributes) -> attributes.isRegularFile())) {
        return files.toList();
    }
}

/// A folder per learner. A zip is shown, too: as somebody who has handed in nothing readable.
private static List<Path> entries(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
        return files.filter(it -> Files.isDirectory(it) || it.toString().endsWith(".zip"))
                .filter(it -> !it.getFileName().toString().startsWith("."))
                .toList();
    }
}

private static String slashes(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
}

/// Without control characters and halves of characters, which no page shows and no file takes.
private static String clean(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cs}]", "\uFFFD");
}

/// A table in Markdown, which is plain text, too.
private String summary(List<Learner> learners) {
    var lines =
            new StringBuilder("| learner | solved | in progress | remarks |\n|---|---|---|---|");
    for (var it : learners) {
        var name = it.name.replaceAll("[|\\\\`<*_\\[]", "\\\\$0");
        var solved = it.titles(State.SOLVED).size();
        var inProgress = String.join(", ", it.titles(State.IN_PROGRESS));
        var remarks = String.join(", ", it.remarks.keySet());
        lines.append(
                "\n| %s | %d of %d solved | %s | %s |"
                        .formatted(name, solved, exercises.size(), inProgress, remarks));
    }
    return lines.toString();
}

private static String csv(List<Learner> learners) {
    var lines = new StringBuilder("\uFEFF"); // for spreadsheets: this is UTF-8
    lines.append("learner,exercise,name,state,tests,passed,failed,skipped,changed files\r\n");
    for (var learner : learners) {
        var isCompared = !learner.remarks.containsKey(NOT_COMPARED);
        for (var it : learner.results) {
            lines.append(quoted(learner.name) + "," + it.exercise.number + "," + it.exercise.name);
            lines.append("," + it.state.words + "," + it.report.tests + "," + it.report.passed());
            lines.append("," + it.report.failed + "," + it.report.skipped + ",");
            lines.append(quoted(isCompared ? String.join("; ", it.changed) : "not compared"));
            lines.append("\r\n");
        }
    }
    return lines.toString();
}

/// A cell in quotes; a spreadsheet must not take it for a formula.
private static String quoted(String cell) {
    var defused = cell.matches("[=+\\-@].*") ? "'" + cell : cell;
    return '"' + defused.replace("\"", "\"\"") + '"';
}

/// Of chapters that nobody has begun, the page has no columns: a projector is not that wide.
private String page(List<Learner> learners) {
    var states = List.of(State.values());
    var begun = new TreeSet<String>();
    for (var learner : learners) {
        var those = learner.results.stream().filter(it -> it.state != State.TO_DO);
        those.forEach(it -> begun.add(it.exercise.chapter));
    }
    var later = new TreeSet<>(chapters.keySet());
    later.removeAll(begun);
    var shown = exercises.stream().filter(it -> begun.contains(it.chapter)).toList();
    var groups = shown.stream().collect(groupingBy(Exercise::chapter, TreeMap::new, counting()));
    return PAGE.formatted(
            LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")),
            learners.size(),
            exercises.size(),
            later.isEmpty() ? "" : " · not begun by anybody: " + String.join(", ", later),
            each(groups.values(), it -> "<colgroup span=\"" + it + "\">"),
            each(groups.entrySet(), it -> GROUP.formatted(it.getValue(), it.getKey())),
            each(states, it -> COLUMN.formatted("", it.words)),
            each(shown, it -> COLUMN.formatted(it.edge(), it.title())),
            each(learners, it -> row(it, shown)),
            each(states, it -> sums(it, learners, shown)),
            each(learners, it -> remarks(it)));
}

private static String row(Learner learner, List<Exercise> shown) {
    var head = "<tr><th scope=\"row\"><bdi>" + html(learner.name) + "</bdi>";
    var counts = each(List.of(State.values()), it -> "<td>" + learner.titles(it).size());
    var results = learner.results.stream().filter(it -> shown.contains(it.exercise)).toList();
    return head + counts + each(results, it -> cell(it, learner.name)) + "\n";
}

private static String cell(Result result, String learner) {
    var state = result.state;
    var exercise = result.exercise;
    var isMarked = !result.changed.isEmpty() && state != State.TO_DO;
    var words = state.words + (isMarked ? ", changed tests" : "");
    var passed = "%d of %d tests passed".formatted(result.report.passed(), exercise.tests);
    var hover = "%s: %s: %s, %s".formatted(html(learner), exercise.title(), words, passed);
    var sign = state.sign + (isMarked ? "<b>!</b>" : "");
    return CELL.formatted(state, exercise.edge(), hover, sign, words);
}

private static String sums(State state, List<Learner> learners, List<Exercise> shown) {
    var total = learners.stream().mapToInt(it -> it.titles(state).size()).sum();
    var head = "<tr><th scope=\"row\">" + state.words + "<td colspan=\"3\">" + total;
    var line = new StringBuilder(head);
    for (var exercise : shown) {
        var those = learners.stream().filter(it -> it.titles(state).contains(exercise.title()));
        line.append("<td class=\"" + exercise.edge() + "\">" + those.count());
    }
    return line + "\n";
}

/// The first ten of each kind: in a workbook of last year every file may be another.
private static String remarks(Learner learner) {
    var lines = new StringBuilder();
    learner.remarks.forEach((kind, all) -> {
        var some = all.stream().limit(10).collect(joining(", "));
        var more = all.size() > 10 ? " and " + (all.size() - 10) + " more" : "";
        lines.append("<dd>" + kind + ": " + html(some) + more + "\n");
    });
    return lines.isEmpty() ? "" : "<dt><bdi>" + html(learner.name) + "</bdi>" + lines;
}

private static <T> String each(Collection<T> all, Function<T, String> text) {
    return all.stream().map(text).collect(joining());
}

private static String html(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
}

private static final String GROUP = "<th class=\"edge\" scope=\"colgroup\" colspan=\"%d\">%s";
private static final String COLUMN = "<th class=\"%s\" scope=\"col\"><span>%s</span>";
private static final String CELL = "<td class=\"%s %s\" title=\"%s\">%s<i>%s</i>";

private static final String PAGE =
        """
        <!DOCTYPE html>
        <html lang="en">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>Asynchronous Java: class overview</title>
        <style>
          body { margin: 1em; font: 16px/1.3 system-ui, sans-serif; color: #111; background: #fff }
          h1, h2 { margin: 0; font-size: 1.4em }
          p { margin: .3em 0 .8em }
          table { border-spacing: 0 }
          th, td { border: solid #ccc; border-width: 0 1px 1px 0; padding: .05em }
          th { font-weight: normal; background: #f2f2f2 }
          td { min-width: 1.75em; text-align: center }
          .edge { border-left: 2px solid #777 }
          thead, tfoot { position: sticky; z-index: 2; background: #fff }
          thead { top: 0; vertical-align: bottom }
          tfoot { bottom: 0 }
          tfoot tr:first-child > * { border-top: 2px solid #777 }
          thead span { writing-mode: vertical-rl; transform: rotate(180deg); white-space: nowrap }
          th[rowspan], th[scope=row] { position: sticky; left: 0; z-index: 1; min-width: 13em }
          th[scope=row] { padding: 0 .5em; text-align: left }
          .SOLVED { color: #fff; background: #00704f }
          .IN_PROGRESS { background: #ffc94d }
          .TO_DO { color: #555; background: #fff }
          td, mark { position: relative }
          mark { display: inline-block; width: 1.9em; margin-left: 1em; text-align: center }
          b { position: absolute; top: 0; right: 0; padding: 0 .25em; background: #a3005c }
          b { font-size: .7em; line-height: 1.3; color: #fff }
          i { position: absolute; clip-path: inset(50%%) }
          dl { display: grid; grid-template-columns: max-content 1fr; column-gap: 1em; margin: 0 }
          dt { grid-column: 1; font-weight: bold }
          dd { grid-column: 2; margin: 0; overflow-wrap: anywhere }
          @media print {
            @page { size: landscape; margin: 8mm }
            body { margin: 0; font-size: .87vw; print-color-adjust: exact }
            thead, tfoot, th { position: static !important }
            tfoot { display: table-row-group }
            tr, dd { break-inside: avoid }
          }
        </style>
        <h1>Class overview</h1>
        <p>%s · %d learners · %d exercises%s
          <mark class="SOLVED">✔</mark> solved: every test passes
          <mark class="IN_PROGRESS">◐</mark> in progress
          <mark class="TO_DO">·</mark> to do
          <mark class="SOLVED">✔<b>!</b></mark> judged by changed tests
        <table aria-label="Exercises of each learner">
        <colgroup span="1"><colgroup span="3">%s
        <thead>
        <tr><th scope="col" rowspan="2">Learner<th scope="colgroup" colspan="3">Exercises%s
        <tr>%s%s
        <tbody>
        %s<tfoot>
        %s</table>
        <h2>Remarks</h2>
        <p>The results are what the learners' own reports say. Changed, missing and added are files
          of the tests and of the build, compared with those of this workbook.
        <dl>
        %s</dl>
        </html>
        """;
