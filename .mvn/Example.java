import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/// Runs one example, under a line that names its chapter and itself: `mvn -q compile exec:exec`.
///
/// Arguments: the chapter's name, the folder of its classes, the example's name. It stands here,
/// and is run from its source, so that no chapter has to repeat it.
void main(String[] arguments) throws Throwable {
    var chapter = arguments[0];
    var packageName = "workbook." + chapter.substring(chapter.indexOf('-') + 1);
    var examples = Path.of(arguments[1], packageName.split("\\."));
    var name = arguments[2];

    if (!Files.exists(examples.resolve(name + ".class"))) {
        System.err.printf(
                "There is no example %s in %s. Its examples (those in src/preview need"
                        + " -Ppreview):%n%s%n",
                name, chapter, names(examples));
        System.exit(1);
    }
    IO.println("-- " + chapter + " -- " + name);
    var constructor = Class.forName(packageName + "." + name).getDeclaredConstructor();
    constructor.setAccessible(true);
    var main = constructor.getDeclaringClass().getDeclaredMethod("main");
    main.setAccessible(true);
    try {
        main.invoke(constructor.newInstance());
    } catch (InvocationTargetException e) {
        throw e.getCause();
    }
}

private static String names(Path examples) throws IOException {
    try (var classes = Files.list(examples)) {
        return classes.map(file -> file.getFileName().toString())
                .filter(file -> file.matches("[A-Z]\\w*_\\d\\d_\\w+\\.class"))
                .map(file -> "  " + file.replace(".class", ""))
                .sorted()
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
