package workbook.errors;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.function.Consumer;

// All texts are collected before the first is parsed: an endless stream would give nothing.
//
// Caught by: a_number_comes_as_soon_as_its_text
// Says: its number cannot wait for others
class ParseAll {

    static Flux<Integer> of(Flux<String> texts, Consumer<String> bad) {
        return texts.collectList()
                .flatMapMany(all -> Flux.fromIterable(all).concatMap(text -> parse(text, bad)));
    }

    private static Mono<Integer> parse(String text, Consumer<String> bad) {
        return Mono.fromCallable(() -> Integer.parseInt(text))
                .onErrorResume(e -> Mono.fromRunnable(() -> bad.accept(text)));
    }
}
