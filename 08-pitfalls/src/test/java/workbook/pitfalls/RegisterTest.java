package workbook.pitfalls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

@DisplayName("8.1 Register")
class RegisterTest {

    private final User ada = new User("Ada");
    private final List<String> log = new ArrayList<>();
    private final Sinks.Empty<Void> saved = Sinks.empty();
    private final Sinks.Empty<Void> sent = Sinks.empty();
    private final Users users = user -> plan("save " + user.name(), saved);
    private final Mailer mailer = user -> plan("mail to " + user.name(), sent);

    @Test
    void nothing_happens_before_somebody_subscribes() {
        Register.user(ada, users, mailer);

        assertThat(log).as("done, though nobody has subscribed").isEmpty();
    }

    @Test
    void the_user_is_saved_and_then_the_mail_is_sent() {
        register();

        assertThat(log)
                .as("begun at first: a Mono that nobody subscribes to does nothing")
                .containsExactly("save Ada");
        saved.tryEmitEmpty();
        assertThat(log).as("begun, when saving is done").containsExactly("save Ada", "mail to Ada");
    }

    @Test
    void it_is_complete_when_the_mail_is_sent() {
        register();

        saved.tryEmitEmpty();
        assertThat(log).as("complete, though the mail is not sent").doesNotContain("complete");
        sent.tryEmitEmpty();
        assertThat(log).as("the mail is sent").endsWith("complete");
    }

    @Test
    void when_saving_fails_no_mail_is_sent() {
        register();

        saved.tryEmitError(new IllegalStateException("name is taken"));

        assertThat(log)
                .as("saving has failed: who is told, and who gets mail?")
                .containsExactly("save Ada", "failed: name is taken");
    }

    @Test
    void a_failure_of_the_mail_is_seen() {
        register();
        saved.tryEmitEmpty();

        sent.tryEmitError(new IllegalStateException("no such address"));

        assertThat(log)
                .as("the mail has failed: does the subscriber know?")
                .containsExactly("save Ada", "mail to Ada", "failed: no such address");
    }

    private void register() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(3),
                this::subscribe,
                "subscribing does not return: who blocks until the user is saved?");
    }

    private void subscribe() {
        Register.user(ada, users, mailer)
                .subscribe(
                        nothing -> {},
                        failure -> log.add("failed: " + failure.getMessage()),
                        () -> log.add("complete"));
    }

    private Mono<Void> plan(String step, Sinks.Empty<Void> end) {
        return end.asMono().doOnSubscribe(subscription -> log.add(step));
    }
}
