package workbook.errors;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// An error ends the stream in which it happens: handled outside, it costs all elements behind it.
///
/// In Reactor an error is an end, not an event. `onErrorResume` can only put another stream in place of
/// the rest. So give each element a small stream of its own, inside `concatMap` or `flatMap`, and
/// handle the error in there. `onErrorContinue` looks like a short cut, but it changes the operators
/// before it, and those of other people too. A failure that passes is another matter:
/// [Errors_06_RetryInReactor].
///
/// Run: `mvn -q compile exec:exec -pl 07-errors -Dexample=Errors_07_OneBadElement`
///
/// Prints:
///
///     handled outside: [10]
///     handled inside: [10, 5, 2]
class Errors_07_OneBadElement {

    void main() {
        var divisors = Flux.just(1, 0, 2, 5);

        var outside = divisors.map(i -> 10 / i).onErrorResume(e -> Flux.empty());
        IO.println("handled outside: " + outside.collectList().block());

        var inside = divisors.concatMap(Errors_07_OneBadElement::divide);
        IO.println("handled inside: " + inside.collectList().block());
    }

    private static Mono<Integer> divide(int divisor) {
        return Mono.fromCallable(() -> 10 / divisor).onErrorComplete(ArithmeticException.class);
    }
}
