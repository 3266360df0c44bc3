package workbook.errors;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.function.Consumer;

// A number that nobody has sent: who adds them up, gets a wrong sum.
//
// Caught by: the_stream_goes_on_behind_a_bad_text
// Says: no number is made up for it
class ParseAll {

    static Flux<Integer> of(Flux<String> texts, Consumer<String> bad) {
        return texts.concatMap(text ->
                Mono.fromCallable(() -> Integer.parseInt(text))
                        .doOnError(e -> bad.accept(text))
                        .onErrorReturn(0));
    }
}
