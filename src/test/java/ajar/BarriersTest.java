package ajar;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The control of every test that looks for barriers: a planted one is found, and a plain page is fine. */
@BrowserTest
class BarriersTest {

    @Test
    void areFoundWherePlanted(Page page) {
        page.setContent("<html lang=en><title>Door</title><main><h1>Door</h1><img src=data:,></main>");
        assertThat(Barriers.on(page)).singleElement().asString().startsWith("image-alt");
    }

    @Test
    void areNotFoundElsewhere(Page page) {
        page.setContent("<html lang=en><title>Door</title><main><h1>Door</h1><p>Come in.</p></main>");
        assertThat(Barriers.on(page)).isEmpty();
    }
}
