package workbook.errors;

import reactor.core.publisher.Flux;

import java.util.function.Consumer;

// `retry` subscribes anew: the stream begins at its first text again, and fails at the same one.
//
// Caught by: the_stream_goes_on_behind_a_bad_text
// Says: behind a bad text the stream goes on
class ParseAll {

    static Flux<Integer> of(Flux<String> texts, Consumer<String> bad) {
        return texts.map(Integer::parseInt).doOnError(e -> bad.accept(e.getMessage())).retry(1);
    }
}
