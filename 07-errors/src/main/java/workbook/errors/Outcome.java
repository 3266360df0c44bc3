package workbook.errors;

/// How a task has ended: with a value, or with what it threw.
///
/// ```java
/// switch (outcome) {
///     case Success(var value) -> show(value);
///     case Failure(var thrown) -> log(thrown);
/// }
/// ```
///
/// The interface is sealed, so the compiler knows that there is no third way.
sealed interface Outcome<T> {

    /// @param value what the task returned; `null` is a value too
    record Success<T>(T value) implements Outcome<T> {}

    /// @param thrown what the task threw, itself and in no wrapper
    record Failure<T>(Throwable thrown) implements Outcome<T> {}
}
