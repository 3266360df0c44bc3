package workbook.pitfalls;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// One plan after the other, and the end of the second is the end.
class Register {

    static Mono<Void> user(User user, Users users, Mailer mailer) {
        return Flux.concat(users.save(user), mailer.welcome(user)).then();
    }
}
