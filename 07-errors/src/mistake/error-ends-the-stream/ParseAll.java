package workbook.errors;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.function.Consumer;

// The error is handled, but outside: the stream has ended with it.
//
// Caught by: the_stream_goes_on_behind_a_bad_text
// Says: behind a bad text the stream goes on
class ParseAll {

    static Flux<Integer> of(Flux<String> texts, Consumer<String> bad) {
        return texts.map(Integer::parseInt)
                .doOnError(NumberFormatException.class, e -> bad.accept(e.getMessage()))
                .onErrorResume(NumberFormatException.class, e -> Mono.empty());
    }
}
