package workbook.pitfalls;

import java.util.List;
import java.util.concurrent.Callable;

/// A value that takes time to compute, and trees below it.
record Tree(Callable<Long> value, List<Tree> children) {

    Tree(Callable<Long> value, Tree... children) {
        this(value, List.of(children));
    }
}
