package workbook.errors;

import reactor.core.publisher.Flux;

import java.util.ArrayList;
import java.util.function.Consumer;

// The stream is read here and now, before anybody has subscribed.
//
// Caught by: nothing_happens_before_somebody_subscribes_and_again_for_each_who_does
// Says: [bad texts before somebody has subscribed]
class ParseAll {

    static Flux<Integer> of(Flux<String> texts, Consumer<String> bad) {
        var numbers = new ArrayList<Integer>();
        for (var text : texts.toIterable()) {
            try {
                numbers.add(Integer.parseInt(text));
            } catch (NumberFormatException e) {
                bad.accept(text);
            }
        }
        return Flux.fromIterable(numbers);
    }
}
