package workbook.pitfalls;

import reactor.core.publisher.Mono;

// The mail has failed, and the subscriber is told that all is well.
//
// Caught by: a_failure_of_the_mail_is_seen
// Says: does the subscriber know?
class Register {

    static Mono<Void> user(User user, Users users, Mailer mailer) {
        return users.save(user).then(mailer.welcome(user).onErrorComplete());
    }
}
