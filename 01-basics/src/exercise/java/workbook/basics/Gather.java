package workbook.basics;

import static org.junit.jupiter.api.Assumptions.abort;

import java.util.List;
import java.util.concurrent.Callable;

/// Several tasks at once, all results together: `asyncio.gather`, and stricter.
///
/// - All tasks run at the same time, however many they are and however few cores there are.
/// - The caller waits for all of them and gets their results in the order of the tasks.
/// - When one task fails, whichever it is, the others are interrupted at once. When all have ended,
///   so that nothing is left running, the caller gets that first failure, exception or error,
///   itself.
/// - An interrupt of the caller interrupts all tasks; the caller gets `InterruptedException`.
///
/// Read first: `Basics_02_Gather`, `Basics_03_GatherResults`, `Basics_05_AsCompleted`.
class Gather {

    static <T> List<T> all(List<Callable<T>> tasks) throws Exception {
        return abort("Exercise 1.2: run all tasks at the same time, return results in task order");
    }
}
