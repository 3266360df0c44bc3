package workbook.queues;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import workbook.queues.Calls.Call;

@DisplayName("6.2 WorkQueue")
class WorkQueueTest {

    @AutoClose private final Calls calls = new Calls();
    private WorkQueue<String> queue = new WorkQueue<>(1);

    @Test
    void items_come_out_in_the_order_in_which_they_were_put() {
        queue = new WorkQueue<>(2);
        put("a").goesOn("there is room");
        put("b").goesOn("there is room");

        assertThat(take().goesOn("there are items")).as("first in, first out").isEqualTo("a");
        assertThat(take().goesOn("there is an item")).as("first in, first out").isEqualTo("b");
    }

    @Test
    void put_waits_while_the_queue_is_full() {
        put("a").goesOn("there is room");
        var second = put("b");

        second.waits("the queue is full");
        take().goesOn("there is an item");
        second.goesOn("a taken item makes room, before it is done");
        put("c").waits("the queue is full");
        taskDone().goesOn("it never waits, not even while a `put` does");
    }

    @Test
    void take_waits_while_the_queue_is_empty() {
        var one = take();
        var other = take();
        one.waits("nothing was put");
        other.waits("nothing was put");

        put("a").goesOn("there is room");
        var inTurn = one.inTurnWith(other);

        assertThat(inTurn.getFirst().goesOn("there is an item")).isEqualTo("a");
        inTurn.getLast().waits("one item is for one only");
        put("b").goesOn("there is room");
        assertThat(inTurn.getLast().goesOn("there is an item")).isEqualTo("b");
    }

    @Test
    void join_returns_at_once_when_nothing_was_put() {
        join().goesOn("nothing was put");
    }

    @Test
    void join_waits_in_each_round_until_all_that_was_put_is_done() {
        for (int round = 1; round <= 3; round++) {
            put("a").goesOn("there is room");
            take().goesOn("there is an item");
            put("b").goesOn("there is room");
            var one = join();
            var other = join();

            one.waits("`a` is taken, but not done");
            taskDone().goesOn("it never waits");
            one.waits("`a` is done, but `b` is not even taken");
            take().goesOn("there is an item");
            other.waits("`b` is taken, but not done");
            taskDone().goesOn("it never waits");
            one.goesOn("all is done, for each who waits");
            other.goesOn("all is done, for each who waits");
        }
    }

    @Test
    void task_done_without_an_item_is_refused_and_changes_nothing() {
        taskDone().fails(IllegalStateException.class, "nothing was put");
        put("a").goesOn("there is room");

        join().waits("`a` is not done, and the refused `taskDone` does not count");
        taskDone().goesOn("it never waits");
        join().goesOn("all is done");
        taskDone().fails(IllegalStateException.class, "all is done");
    }

    @Test
    void an_item_counts_before_anybody_can_take_it() {
        calls.repeat("put", () -> queue.put("a"));
        calls.repeat("take, taskDone", this::takeAndReport)
                .goesOn("whoever has an item may report it at once", 8_000);

        join().goesOn("all is done");
    }

    @Test
    void each_change_wakes_those_whom_it_concerns() {
        put("a").goesOn("there is room");
        take().goesOn("there is an item");
        join().waits("`a` is not done");
        var taker = take();
        taker.waits("the queue is empty");

        put("b").goesOn("there is room");
        taker.goesOn("`b` is there (or has `put` woken another?)");
        put("c").goesOn("there is room");
        var producer = put("d");
        producer.waits("the queue is full");
        take().goesOn("there is an item");
        producer.goesOn("there is room (or has `take` woken another?)");
    }

    @Test
    void an_interrupt_ends_the_waiting_and_changes_nothing() {
        take().failsWhenInterrupted("the queue is empty");
        put("a").goesOn("there is room");
        put("b").failsWhenInterrupted("the queue is full");
        join().failsWhenInterrupted("`a` is not done");

        assertThat(take().goesOn("there is an item")).isEqualTo("a");
        taskDone().goesOn("it never waits");
        join().goesOn("`a` is done, and `b` was never put");
        take().waits("`b` was never put");
    }

    private Call put(String item) {
        return calls.start("put", () -> queue.put(item));
    }

    private Call take() {
        return calls.start("take", queue::take);
    }

    private void takeAndReport() throws InterruptedException {
        queue.take();
        queue.taskDone();
    }

    private Call taskDone() {
        return calls.start("taskDone", queue::taskDone);
    }

    private Call join() {
        return calls.start("join", queue::join);
    }
}
