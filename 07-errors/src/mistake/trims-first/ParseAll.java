package workbook.errors;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.function.Consumer;

// Well meant: " 7" becomes a number, and `bad` is given texts that nobody has sent.
//
// Caught by: each_bad_text_is_told_once
// Says: bad texts, each as it came
class ParseAll {

    static Flux<Integer> of(Flux<String> texts, Consumer<String> bad) {
        return texts.map(String::trim).concatMap(text -> parse(text, bad));
    }

    private static Mono<Integer> parse(String text, Consumer<String> bad) {
        return Mono.fromCallable(() -> Integer.parseInt(text))
                .onErrorResume(
                        NumberFormatException.class,
                        e -> Mono.fromRunnable(() -> bad.accept(text)));
    }
}
