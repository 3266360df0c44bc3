package workbook.errors;

import reactor.core.publisher.Flux;
import reactor.core.publisher.SynchronousSink;

import java.util.function.Consumer;

/// `handle` may give one element or none for each that comes. The exception is caught like any
/// other, before it could become an error of the stream.
class ParseAll {

    static Flux<Integer> of(Flux<String> texts, Consumer<String> bad) {
        return texts.handle((text, numbers) -> parse(text, numbers, bad));
    }

    private static void parse(String text, SynchronousSink<Integer> numbers, Consumer<String> bad) {
        int number;
        try {
            number = Integer.parseInt(text);
        } catch (NumberFormatException e) {
            bad.accept(text);
            return;
        }
        numbers.next(number);
    }
}
