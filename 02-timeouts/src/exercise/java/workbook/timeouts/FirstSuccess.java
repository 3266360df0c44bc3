package workbook.timeouts;

import static org.junit.jupiter.api.Assumptions.abort;

import java.util.List;
import java.util.concurrent.Callable;

/// Many tasks, one answer: the first that succeeds decides, and when none does, no failure is lost.
///
/// - All tasks run at the same time, however many they are. The first result is the answer, `null`
///   too; the tasks that still run are interrupted at once.
/// - A failure, exception or error, is no answer as long as another task may still succeed.
/// - When all have failed, the caller gets the failure that came first, itself. The others are its
///   suppressed exceptions, in the order in which they came. Where several tasks throw the same
///   object, it does not suppress itself.
/// - An interrupt of the caller interrupts all tasks; the caller gets `InterruptedException`.
/// - An empty list is refused with `IllegalArgumentException`. When the tasks have ended, no thread
///   keeps the program alive. Whether you wait for tasks that you have interrupted is up to you.
///
/// Read first: `Timeouts_05_FirstAnswerWins`.
class FirstSuccess {

    static <T> T of(List<Callable<T>> tasks) throws Exception {
        return abort("Exercise 2.5: run all tasks at the same time, return the first result");
    }
}
