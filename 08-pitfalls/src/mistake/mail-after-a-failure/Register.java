package workbook.pitfalls;

import reactor.core.publisher.Mono;

// `onErrorComplete` before `then`: who could not be saved is welcomed all the same.
//
// Caught by: when_saving_fails_no_mail_is_sent
// Says: saving has failed: who is told, and who gets mail?
class Register {

    static Mono<Void> user(User user, Users users, Mailer mailer) {
        return users.save(user).onErrorComplete().then(mailer.welcome(user));
    }
}
