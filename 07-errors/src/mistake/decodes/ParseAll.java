package workbook.errors;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.function.Consumer;

// `decode` understands more than `parseInt`: "0x10" is 16, and "010" is 8.
//
// Caught by: each_bad_text_is_told_once
// Says: bad texts, each as it came
class ParseAll {

    static Flux<Integer> of(Flux<String> texts, Consumer<String> bad) {
        return texts.concatMap(text -> parse(text, bad));
    }

    private static Mono<Integer> parse(String text, Consumer<String> bad) {
        return Mono.fromCallable(() -> Integer.decode(text))
                .onErrorResume(
                        NumberFormatException.class,
                        e -> Mono.fromRunnable(() -> bad.accept(text)));
    }
}
