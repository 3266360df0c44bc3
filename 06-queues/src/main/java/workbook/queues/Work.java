package workbook.queues;

/// What is done with one item: a function that may block, and that may throw anything.
///
/// It may be interrupted while it runs; a work that blocks then throws `InterruptedException`.
@FunctionalInterface
interface Work<T, R> {

    R call(T item) throws Exception;
}
