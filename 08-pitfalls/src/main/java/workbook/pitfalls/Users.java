package workbook.pitfalls;

import reactor.core.publisher.Mono;

/// Where users are kept.
interface Users {

    /// The plan to save a user: nothing is saved before somebody subscribes. Completes when it is
    /// saved, without a value.
    Mono<Void> save(User user);
}
