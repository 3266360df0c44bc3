package workbook.database;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// A `Mono` is a plan: nothing happens until somebody subscribes, and then again for each who does.
///
/// A `Mono` gives one value or none, a `Flux` any number; both end with a completion or an error. An
/// operator, such as `map`, makes a new plan of one and changes nothing in it. `block()` subscribes
/// and waits: at the edge of a program, as in this `main`, and nowhere else. A `CompletableFuture` is
/// no plan, its work runs whether or not somebody waits: chapter 01. A plan that asks a database:
/// [Database_02_FetchUsers].
///
/// Run: `mvn -q compile exec:exec -pl 05-database -Dexample=Database_01_MonoAndFlux`
///
/// Prints:
///
///     the plan is made
///     work is done
///     first subscriber: 42
///     work is done
///     second subscriber: 42
///     a Flux gives any number: [2, 4, 6]
///     a Flux can fail on the way: 10, 5, then / by zero
class Database_01_MonoAndFlux {

    void main() {
        Mono<Integer> answer = Mono.fromCallable(Database_01_MonoAndFlux::work);
        IO.println("the plan is made");

        IO.println("first subscriber: " + answer.block());
        IO.println("second subscriber: " + answer.block());

        var doubled = Flux.just(1, 2, 3).map(i -> 2 * i).collectList();
        IO.println("a Flux gives any number: " + doubled.block());

        IO.print("a Flux can fail on the way: ");
        Flux.just(1, 2, 0, 5)
                .map(i -> 10 / i)
                .subscribe(
                        value -> IO.print(value + ", "),
                        error -> IO.println("then " + error.getMessage()));
    }

    private static int work() {
        IO.println("work is done");
        return 42;
    }
}
