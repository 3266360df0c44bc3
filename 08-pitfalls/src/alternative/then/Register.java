package workbook.pitfalls;

import reactor.core.publisher.Mono;

/// `welcome` is called early, but that only makes a plan: it is carried out in its turn.
class Register {

    static Mono<Void> user(User user, Users users, Mailer mailer) {
        return users.save(user).then(mailer.welcome(user));
    }
}
