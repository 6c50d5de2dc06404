package ajar.site.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

/** Sam's plans wait in a row, and somebody has to make them. */
class WorkLoopTest {

    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final long PATIENCE_SECONDS = 20;

    private final Desk desk = new Desk();
    private Loop loop = new Loop(desk, Duration.ofMillis(20));

    @AfterEach
    void stop() {
        loop.stop();
    }

    @Test
    void onePieceIsDoneAfterAnother() throws InterruptedException {
        desk.waiting.add("Monday");
        desk.waiting.add("Tuesday");
        loop.start();
        assertThat(done()).isEqualTo("Monday");
        assertThat(done()).isEqualTo("Tuesday");
    }

    @Test
    void whatBreaksIsGivenUpAndTheNextDoesNotWait() throws InterruptedException {
        desk.waiting.add("broken");
        desk.waiting.add("Tuesday");
        loop.start();
        assertThat(done()).isEqualTo("broken, given up");
        assertThat(done()).isEqualTo("Tuesday");
    }

    @Test
    void aDatabaseThatWasAwayIsAskedAgain() throws InterruptedException {
        desk.away.set(true);
        loop.start();
        assertThat(desk.asked.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        desk.waiting.add("Monday");
        desk.away.set(false);
        assertThat(done()).isEqualTo("Monday");
    }

    /** It would look by itself an hour later only. */
    @Test
    void whoeverAsksIsHeardAtOnce() throws InterruptedException {
        loop = new Loop(desk, AN_HOUR);
        loop.start();
        assertThat(desk.asked.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        desk.waiting.add("Monday");
        loop.wake();
        assertThat(done()).isEqualTo("Monday");
    }

    @Test
    void whatIsUnderWayIsLeftWhenAjarStops() throws InterruptedException {
        desk.waiting.add("endless");
        loop.start();
        assertThat(done()).isEqualTo("endless, begun");
        loop.stop();
        assertThat(done()).isEqualTo("endless, left");
        assertThat(loop.isRunning()).isFalse();
        assertThat(desk.done).as("given up, though it only was interrupted").isEmpty();
    }

    private String done() throws InterruptedException {
        var one = desk.done.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return one == null ? "nothing" : one;
    }

    private static final class Loop extends WorkLoop<String> {
        Loop(Desk desk, Duration lookEvery) {
            super("desk", lookEvery, desk);
        }
    }

    private static final class Desk implements Worker<String> {
        final BlockingQueue<String> waiting = new LinkedBlockingQueue<>();
        final BlockingQueue<String> done = new LinkedBlockingQueue<>();
        final AtomicBoolean away = new AtomicBoolean();
        final CountDownLatch asked = new CountDownLatch(1);

        @Override
        public Optional<String> next() {
            asked.countDown();
            if (away.get()) {
                throw new DataAccessResourceFailureException("away");
            }
            return Optional.ofNullable(waiting.poll());
        }

        @Override
        public void work(String piece) {
            switch (piece) {
                case "broken" -> throw new IllegalStateException("broken");
                case "endless" -> workUntilStopped();
                default -> done.add(piece);
            }
        }

        private void workUntilStopped() {
            done.add("endless, begun");
            try {
                Thread.sleep(AN_HOUR);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                done.add("endless, left");
                throw new IllegalStateException("torn away from it", e);
            }
        }

        @Override
        public void giveUp(String piece) {
            done.add(piece + ", given up");
        }

        @Override
        public UUID idOf(String piece) {
            return UUID.nameUUIDFromBytes(piece.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }
}
