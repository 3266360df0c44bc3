package workbook.http;

import java.time.Duration;

/// A way to pause, so that a test can pause without waiting.
///
/// In a program: `Thread::sleep`. In a test: a lambda that notes how long it would have been.
interface Sleeper {

    /// Blocks the calling thread for that long. Zero or less is no pause.
    ///
    /// @throws InterruptedException when the thread is interrupted before or meanwhile; its flag is
    ///   then clear
    void sleep(Duration duration) throws InterruptedException;
}
