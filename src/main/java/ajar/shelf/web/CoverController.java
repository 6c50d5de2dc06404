package ajar.shelf.web;

import ajar.shelf.BookId;
import ajar.shelf.lookups.Covers;
import ajar.site.Me;
import ajar.site.NotHere;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The picture of a book's front, from here: nobody elsewhere learns who looks at which book. */
@Controller
class CoverController {

    private static final Duration FRESH = Duration.ofDays(7);

    private final Covers covers;

    CoverController(Covers covers) {
        this.covers = covers;
    }

    @GetMapping("/books/{book}/cover")
    ResponseEntity<byte[]> show(@PathVariable BookId book, Me me) {
        var picture = covers.of(me.schoolId(), book).orElseThrow(NotHere::new);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                .body(picture);
    }
}
