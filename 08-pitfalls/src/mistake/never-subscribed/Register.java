package workbook.pitfalls;

import reactor.core.publisher.Mono;

// The plan to save is made and thrown away: nobody ever subscribes to it.
//
// Caught by: the_user_is_saved_and_then_the_mail_is_sent
// Says: a Mono that nobody subscribes to does nothing
class Register {

    static Mono<Void> user(User user, Users users, Mailer mailer) {
        users.save(user);
        return mailer.welcome(user);
    }
}
