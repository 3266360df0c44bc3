package workbook.pitfalls;

import reactor.core.publisher.Mono;

// A subscription of its own: whether the mail fails, or is sent at all, nobody learns.
//
// Caught by: it_is_complete_when_the_mail_is_sent
// Says: [complete, though the mail is not sent]
class Register {

    static Mono<Void> user(User user, Users users, Mailer mailer) {
        return users.save(user).doOnSuccess(nothing -> mailer.welcome(user).subscribe());
    }
}
