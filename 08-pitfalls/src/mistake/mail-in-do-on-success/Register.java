package workbook.pitfalls;

import reactor.core.publisher.Mono;

// Inside `doOnSuccess` a plan is made, and again nobody subscribes to it.
//
// Caught by: the_user_is_saved_and_then_the_mail_is_sent
// Says: [begun, when saving is done]
class Register {

    static Mono<Void> user(User user, Users users, Mailer mailer) {
        return users.save(user).doOnSuccess(nothing -> mailer.welcome(user));
    }
}
