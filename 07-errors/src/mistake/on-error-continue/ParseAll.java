package workbook.errors;

import reactor.core.publisher.Flux;

import java.util.function.Consumer;

// `onErrorContinue` reaches upstream, into operators that are not yours, and swallows their errors.
//
// Caught by: an_error_of_the_stream_comes_through_though_it_looks_like_a_bad_text
// Says: a NumberFormatException of the stream, not of a text
class ParseAll {

    static Flux<Integer> of(Flux<String> texts, Consumer<String> bad) {
        return texts.map(Integer::parseInt)
                .onErrorContinue(NumberFormatException.class, (e, text) -> bad.accept("" + text));
    }
}
