package workbook.errors;

import java.util.concurrent.StructuredTaskScope;

/// A scoped value that the owner of a scope has, all its subtasks have, and nobody else.
///
/// `where(…).run(…)` binds the value for that call, and no longer: there is nothing to take away
/// afterwards, so no other request can find it. Subtasks of a scope inherit it, however deep. Tasks of
/// an executor do not, and need to be handed the id: [Errors_05_TracedTasks]. `ScopedValue` is final
/// since JDK 25 (JEP 506), the scope is a preview (JEP 505), and other releases have other names.
///
/// Run: `mvn -q compile exec:exec -pl 07-errors -Dexample=Errors_09_StructuredTrace -Ppreview`
///
/// Prints:
///
///     [r-1] order: started
///     [r-1] price: asked for
///     [r-1] order: ended
///     [r-2] order: started
///     [r-2] price: asked for
///     [r-2] order: ended
///     [no request] done
class Errors_09_StructuredTrace {

    private static final ScopedValue<String> REQUEST = ScopedValue.newInstance();

    void main() throws InterruptedException {
        serve("r-1");
        serve("r-2");
        log("done");
    }

    private static void serve(String id) throws InterruptedException {
        ScopedValue.where(REQUEST, id).call(Errors_09_StructuredTrace::order);
    }

    private static Void order() throws InterruptedException {
        log("order: started");
        try (var scope = StructuredTaskScope.open()) {
            scope.fork(() -> log("price: asked for"));
            scope.join();
        }
        log("order: ended");
        return null;
    }

    private static void log(String line) {
        IO.println("[" + REQUEST.orElse("no request") + "] " + line);
    }
}
