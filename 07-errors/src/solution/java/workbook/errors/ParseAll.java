package workbook.errors;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.function.Consumer;

/// An error ends the stream in which it happens. So each text gets a small stream of its own, and
/// the error is handled there: the large one never sees it.
class ParseAll {

    static Flux<Integer> of(Flux<String> texts, Consumer<String> bad) {
        return texts.concatMap(text -> parse(text, bad));
    }

    private static Mono<Integer> parse(String text, Consumer<String> bad) {
        return Mono.fromCallable(() -> Integer.parseInt(text))
                .onErrorResume(
                        NumberFormatException.class,
                        e -> Mono.fromRunnable(() -> bad.accept(text)));
    }
}
