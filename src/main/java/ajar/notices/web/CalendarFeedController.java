package ajar.notices.web;

import ajar.notices.feeds.CalendarFeeds;
import ajar.site.NotHere;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Somebody's calendar, for programs that come every hour or two with the address alone. */
@Controller
class CalendarFeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarFeeds feeds;

    CalendarFeedController(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    /** The tag is a weak one: the server compresses no answer whose tag promises every byte. */
    @GetMapping("/feeds/calendar/{token}.ics")
    ResponseEntity<byte[]> feed(@PathVariable String token) {
        var feed = feeds.at(token).orElseThrow(NotHere::new);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.maxAge(Duration.ZERO).cachePrivate().mustRevalidate())
                .eTag("W/\"" + feed.tag() + "\"")
                .body(feed.file());
    }
}
