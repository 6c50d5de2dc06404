package ajar.notices.web;

import ajar.notices.Notices;
import ajar.site.Bell;
import ajar.site.Me;
import org.springframework.stereotype.Component;

/** The bell of every page. */
@Component
class NoticesBell implements Bell {

    private final Notices notices;

    NoticesBell(Notices notices) {
        this.notices = notices;
    }

    @Override
    public String path() {
        return NoticesController.PATH;
    }

    @Override
    public int unseen(Me me) {
        return notices.unseen(me.schoolId(), me.id());
    }
}
