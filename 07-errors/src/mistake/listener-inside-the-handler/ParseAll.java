package workbook.errors;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.function.Consumer;

// `doOnError` stands before the handler: that of `bad` is swallowed too.
//
// Caught by: what_the_listener_throws_comes_through
// Says: [bad() has thrown, twice]
class ParseAll {

    static Flux<Integer> of(Flux<String> texts, Consumer<String> bad) {
        return texts.concatMap(text -> parse(text, bad));
    }

    private static Mono<Integer> parse(String text, Consumer<String> bad) {
        return Mono.fromCallable(() -> Integer.parseInt(text))
                .doOnError(NumberFormatException.class, e -> bad.accept(text))
                .onErrorComplete(NumberFormatException.class);
    }
}
