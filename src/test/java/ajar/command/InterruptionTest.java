package ajar.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class InterruptionTest {

    @Test
    void isNotAskedByItself() {
        try (var interruption = Interruption.heeded()) {
            assertThat(interruption.isAsked()).isFalse();
        }
    }

    @Test
    void waitsUntilEverythingIsWritten() throws InterruptedException {
        Thread ending;
        try (var interruption = Interruption.heeded()) {
            ending = Thread.ofPlatform().start(interruption::stopAndWait);
            assertThat(ending.join(Duration.ofMillis(200))).isFalse();
            assertThat(interruption.isAsked()).isTrue();
        }
        assertThat(ending.join(Duration.ofSeconds(10))).isTrue();
    }
}
