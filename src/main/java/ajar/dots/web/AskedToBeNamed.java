package ajar.dots.web;

import ajar.dots.introductions.Introduction.State;
import ajar.dots.introductions.Introductions;
import ajar.school.Role;
import ajar.site.Me;
import ajar.site.Waiting;
import ajar.site.Words;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says that somebody would like to learn something, until that is answered or lapses. */
@Component
class AskedToBeNamed implements Waiting {

    private final Introductions introductions;

    AskedToBeNamed(Introductions introductions) {
        this.introductions = introductions;
    }

    @Override
    public Optional<Notice> of(Me me, Words words) {
        if (!me.is(Role.TEACHER) && !me.is(Role.COACH)) {
            return Optional.empty();
        }
        long open = introductions.ofMe(me.schoolId()).stream()
                .filter(one -> one.state() == State.OPEN)
                .count();
        return open == 0
                ? Optional.empty()
                : Optional.of(new Notice(
                        words.say("dots.waits", "people", open), words.say("dots.waits.action"), DotsController.MINE));
    }
}
