package workbook.errors;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.function.Consumer;

// `onErrorComplete` at the end makes a broken line look like a complete stream.
//
// Caught by: an_error_of_the_stream_comes_through
// Says: the stream itself has failed: that is no bad text
class ParseAll {

    static Flux<Integer> of(Flux<String> texts, Consumer<String> bad) {
        return texts.concatMap(text -> parse(text, bad)).onErrorComplete();
    }

    private static Mono<Integer> parse(String text, Consumer<String> bad) {
        return Mono.fromCallable(() -> Integer.parseInt(text))
                .onErrorResume(e -> Mono.fromRunnable(() -> bad.accept(text)));
    }
}
