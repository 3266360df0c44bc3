package workbook.errors;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.Optional;
import java.util.function.Consumer;

/// A method that does not throw needs no error handling in the stream.
class ParseAll {

    static Flux<Integer> of(Flux<String> texts, Consumer<String> bad) {
        return texts.map(text -> parse(text, bad)).flatMap(Mono::justOrEmpty);
    }

    private static Optional<Integer> parse(String text, Consumer<String> bad) {
        try {
            return Optional.of(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            bad.accept(text);
            return Optional.empty();
        }
    }
}
