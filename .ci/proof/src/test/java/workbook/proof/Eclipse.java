package workbook.proof;

import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The compiler that Eclipse and VS Code have: what it says of a chapter, its learners read.
final class Eclipse {

    private Eclipse() {}

    /// @return its errors; empty where it compiles
    static String errors(List<Path> sources, String classpath, Path out) {
        var arguments = new ArrayList<>(List.of("-25", "-nowarn", "-proc:none"));
        arguments.addAll(List.of("-cp", classpath, "-d", out.toString()));
        sources.forEach(source -> arguments.add(source.toString()));
        var said = new StringWriter();
        var writer = new PrintWriter(said);
        var well = BatchCompiler.compile(arguments.toArray(String[]::new), writer, writer, null);
        return well ? "" : said.toString();
    }
}
