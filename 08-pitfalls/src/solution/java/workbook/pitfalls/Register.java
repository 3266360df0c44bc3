package workbook.pitfalls;

import reactor.core.publisher.Mono;

/// A `Mono` is a plan. Only one that becomes part of the plan that is returned will be carried out.
class Register {

    static Mono<Void> user(User user, Users users, Mailer mailer) {
        return users.save(user).then(Mono.defer(() -> mailer.welcome(user)));
    }
}
