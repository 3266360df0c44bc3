package workbook.pitfalls;

import reactor.core.publisher.Mono;

// `block` inside of a plan: whoever subscribes waits for the user to be saved.
//
// Caught by: the_user_is_saved_and_then_the_mail_is_sent
// Says: who blocks until the user is saved?
class Register {

    static Mono<Void> user(User user, Users users, Mailer mailer) {
        return Mono.fromRunnable(() -> users.save(user).block()).then(mailer.welcome(user));
    }
}
