package workbook.pitfalls;

import static org.junit.jupiter.api.Assumptions.abort;

import reactor.core.publisher.Mono;

/// A registration: the user is saved, then welcomed.
///
/// - Nothing happens before somebody subscribes. Then the user is saved, once, and when that is
///   done the mail is sent, once. It completes when the mail is sent.
/// - When saving fails, no mail is sent. Either failure comes to the subscriber as it is.
/// - Nobody blocks.
///
/// The broken version, which has been in production for a year. No user of it was ever saved:
///
///     users.save(user);
///     return mailer.welcome(user);
///
/// Read first: `Pitfalls_01_ForgottenJoin`.
class Register {

    static Mono<Void> user(User user, Users users, Mailer mailer) {
        return abort("Exercise 8.1: save the user, then send the mail");
    }
}
