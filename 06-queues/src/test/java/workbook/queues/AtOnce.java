package workbook.queues;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.function.ThrowingSupplier;

import java.time.Duration;

/// Calls that have to return at once. If one waits for 3 s it is ended, with a sentence.
class AtOnce {

    static <T> T call(ThrowingSupplier<T> call) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(3), call, "nobody may wait, but the subscriber's thread does");
    }
}
