package ajar.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class LivePagesTest {

    private final LivePages live = new LivePages();

    /** Without it whoever stops Ajar waits half a minute for each conversation that somebody has open. */
    @Test
    void areLetGoWhenAjarStops() {
        live.start();
        var page =
                live.tell(Duration.ofMinutes(1), new MockHttpServletResponse(), told -> new CountDownLatch(1).await());
        assertThatCode(() -> page.send("more")).doesNotThrowAnyException();
        live.stop();
        assertThatThrownBy(() -> page.send("more")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void areToldNothingByAnAjarThatIsStopping() {
        var told = new AtomicBoolean();
        var page = live.tell(Duration.ofMinutes(1), new MockHttpServletResponse(), any -> told.set(true));
        assertThatThrownBy(() -> page.send("more")).isInstanceOf(IllegalStateException.class);
        assertThat(told).isFalse();
    }
}
