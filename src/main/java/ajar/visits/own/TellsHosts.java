package ajar.visits.own;

import ajar.notices.Notices;
import ajar.visits.IdeaTried;
import ajar.visits.Thanked;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Rings for a host when a guest says thank you, or tries what they saw. Heard in the transaction of what the guest does. */
@Component
class TellsHosts {

    private static final String PATH = "/visits";

    private final Notices notices;

    TellsHosts(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    void on(Thanked thanked) {
        notices.tell(thanked.school(), thanked.host(), "visits-own.told.thanked", PATH);
    }

    @EventListener
    void on(IdeaTried tried) {
        notices.tell(tried.school(), tried.host(), "visits-own.told.tried", PATH);
    }
}
