package workbook.pitfalls;

import reactor.core.publisher.Mono;

// Starts the saving itself, before anybody has asked for it.
//
// Caught by: nothing_happens_before_somebody_subscribes
// Says: [done, though nobody has subscribed]
class Register {

    static Mono<Void> user(User user, Users users, Mailer mailer) {
        users.save(user).subscribe();
        return mailer.welcome(user);
    }
}
