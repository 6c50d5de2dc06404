package ajar.shelf.picks;

import ajar.notices.Notices;
import ajar.shelf.IdeaTried;
import ajar.shelf.Thanked;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Rings for whoever named a chapter when a reader says thank you, or tries what is in it. */
@Component
class TellsPickers {

    private static final String PATH = "/shelf";

    private final Notices notices;

    TellsPickers(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    void on(Thanked thanked) {
        notices.tell(thanked.school(), thanked.picker(), "shelf.told.thanked", PATH);
    }

    @EventListener
    void on(IdeaTried tried) {
        notices.tell(tried.school(), tried.picker(), "shelf.told.tried", PATH);
    }
}
