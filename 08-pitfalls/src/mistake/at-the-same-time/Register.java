package workbook.pitfalls;

import reactor.core.publisher.Mono;

// Both at once: the mail welcomes somebody who may never be saved.
//
// Caught by: the_user_is_saved_and_then_the_mail_is_sent
// Says: [begun at first
class Register {

    static Mono<Void> user(User user, Users users, Mailer mailer) {
        return Mono.when(users.save(user), mailer.welcome(user));
    }
}
