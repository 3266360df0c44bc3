package workbook.pitfalls;

import reactor.core.publisher.Mono;

/// What sends mail.
interface Mailer {

    /// The plan to send a mail: nothing is sent before somebody subscribes. Completes when it is
    /// sent, without a value.
    Mono<Void> welcome(User user);
}
