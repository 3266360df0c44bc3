package workbook.errors;

import static org.junit.jupiter.api.Assumptions.abort;

import reactor.core.publisher.Flux;

import java.util.function.Consumer;

/// A stream of numbers from a stream of texts, some of which are no numbers.
///
/// - Each text that `Integer.parseInt` understands gives its number, in the order of the texts, as
///   soon as the text is there.
/// - Each other text is given to `bad`, and the stream goes on: no number is made up for it.
/// - An error of the stream itself, whatever its type, is no bad text: it comes through, and ends
///   the result. So does what `bad` throws.
/// - Nothing happens before somebody subscribes, and all of it again for each who does.
///
/// Read first: `Errors_07_OneBadElement`.
class ParseAll {

    static Flux<Integer> of(Flux<String> texts, Consumer<String> bad) {
        return abort("Exercise 7.4: parse them all, though one is bad");
    }
}
