package workbook.errors;

import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

import java.util.function.Consumer;

/// The numbers come on another thread, in case `bad` has to wait for a disk. `mapNotNull` leaves
/// out what has no number.
class ParseAll {

    static Flux<Integer> of(Flux<String> texts, Consumer<String> bad) {
        return texts.publishOn(Schedulers.boundedElastic()).mapNotNull(text -> parse(text, bad));
    }

    private static Integer parse(String text, Consumer<String> bad) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            bad.accept(text);
            return null;
        }
    }
}
