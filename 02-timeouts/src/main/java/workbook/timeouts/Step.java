package workbook.timeouts;

import java.time.Duration;

/// One step of a larger piece of work, told how long it may take.
///
/// In a program: a lambda that passes the time on, as in `remaining -> ask(server, remaining)`. In
/// a test: a lambda that notes what it was told, and moves a clock of its own.
///
/// @param <T> what the step results in
interface Step<T> {

    /// Runs the step on the calling thread. Nobody ends a step that takes longer: it has to keep to
    /// its time itself.
    ///
    /// @param remaining what is left of the time for the whole work, more than zero
    /// @return the result of the step, `null` where there is none
    /// @throws Exception whatever the step fails with
    T run(Duration remaining) throws Exception;
}
