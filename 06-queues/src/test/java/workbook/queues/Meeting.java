package workbook.queues;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.concurrent.CountDownLatch;

/// So many works that meet: each waits until all are there. If some do not come, the others say so.
class Meeting {

    private final CountDownLatch all;
    private final String someAreMissing;

    Meeting(int many, String someAreMissing) {
        this.all = new CountDownLatch(many);
        this.someAreMissing = someAreMissing;
    }

    boolean meet() throws InterruptedException {
        all.countDown();
        assertThat(all.await(3, SECONDS)).withFailMessage(someAreMissing).isTrue();
        return true;
    }
}
