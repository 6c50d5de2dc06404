package ajar;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The control of every test that looks for barriers: a planted one is found, and a plain page is fine. */
@BrowserTest
class BarriersTest {

    @Test
    void areFoundWherePlanted(BrowserVisit visit) {
        visit.page().setContent("<html lang=en><title>Door</title><main><h1>Door</h1><img src=data:,></main>");
        assertThatThrownBy(visit::isAccessible).hasMessageContaining("image-alt");
    }

    @Test
    void areNotFoundElsewhere(BrowserVisit visit) {
        visit.page().setContent("<html lang=en><title>Door</title><main><h1>Door</h1><p>Come in.</p></main>");
        visit.isAccessible();
    }
}
