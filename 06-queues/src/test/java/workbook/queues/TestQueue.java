package workbook.queues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A bounded queue of items that finds out who still waits at it.
class TestQueue extends ArrayBlockingQueue<Optional<Integer>> {

    private static final long serialVersionUID = 1;
    private int delay;

    TestQueue(int room) {
        super(room);
    }

    /// From now on, whoever takes the item 0 gets it late; meanwhile others take the next ones.
    void delayTheItem0() {
        delay = 200;
    }

    @Override
    public Optional<Integer> take() throws InterruptedException {
        return late(super.take());
    }

    @Override
    public Optional<Integer> poll(long timeout, TimeUnit unit) throws InterruptedException {
        return late(super.poll(timeout, unit));
    }

    private Optional<Integer> late(Optional<Integer> element) throws InterruptedException {
        return Optional.of(0).equals(element) ? Pause.then(delay, element) : element;
    }

    void assertFillsUp() throws InterruptedException {
        for (int i = 0; i < 200 && remainingCapacity() > 0; i++) {
            Pause.then(10, this);
        }
        assertThat(remainingCapacity()).as("room in the queue while nobody takes").isZero();
    }

    /// Whoever waits here shows it: a producer fills free room, a consumer takes what it finds.
    void assertNobodyWaits() throws InterruptedException {
        clear();
        assertThat(Pause.then(100, this))
                .as("put after the end, by a producer left behind")
                .isEmpty();
        add(Optional.empty());
        assertThat(Pause.then(100, this)).as("not taken by consumers left behind").hasSize(1);
    }
}
