package workbook.errors;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.function.Consumer;

// Bad texts are dropped, and nobody will ever know.
//
// Caught by: each_bad_text_is_told_once
// Says: was somebody told of each?
class ParseAll {

    static Flux<Integer> of(Flux<String> texts, Consumer<String> bad) {
        return texts.concatMap(
                text -> Mono.fromCallable(() -> Integer.parseInt(text)).onErrorComplete());
    }
}
