package workbook.proof;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One Markdown file: its tables and its links.
final class Markdown {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final Path file;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final List<String> anchors = new ArrayList<>();

    /// A file that is not there is empty.
    Markdown(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            PARSER.parse(Chapter.read(file)).accept(new Reader());
        }
    }

    String name() {
        return file.getFileName().toString();
    }

    /// The rows of all tables, each as the text of its cells.
    List<List<String>> rows() {
        return rows;
    }

    /// The links within the repository whose file or heading is not there.
    List<String> deadLinks() {
        return links.stream().filter(link -> !leads(link)).toList();
    }

    private boolean leads(String link) {
        if (link.startsWith("https://")) {
            return true;
        }
        var parts = link.split("#", 2);
        var target = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]);
        return Files.exists(target)
                && (parts.length == 1 || new Markdown(target).anchors.contains(parts[1]));
    }

    /// What a reader sees of that node: its words, without marks and addresses.
    private static String text(Node node) {
        var words =
                switch (node) {
                    case Text text -> text.getLiteral();
                    case Code code -> code.getLiteral();
                    default -> "";
                };
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            words += text(child);
        }
        return words;
    }

    private final class Reader extends AbstractVisitor {

        private final IdGenerator ids = IdGenerator.builder().build();

        @Override
        public void visit(Heading heading) {
            anchors.add(ids.generateId(text(heading)));
            visitChildren(heading);
        }

        @Override
        public void visit(Link link) {
            links.add(link.getDestination());
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            links.add(image.getDestination());
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableRow) {
                rows.add(new ArrayList<>());
            } else if (node instanceof TableCell cell) {
                rows.getLast().add(text(cell));
            }
            visitChildren(node);
        }
    }
}
