package workbook.pitfalls;

import reactor.core.publisher.Mono;

// Saving gives no value, so `flatMap` has nothing to map: the mail is never sent.
//
// Caught by: the_user_is_saved_and_then_the_mail_is_sent
// Says: [begun, when saving is done]
class Register {

    static Mono<Void> user(User user, Users users, Mailer mailer) {
        return users.save(user).flatMap(nothing -> mailer.welcome(user));
    }
}
