package ajar.showcase.posts.web;

import ajar.showcase.PictureId;
import ajar.showcase.pictures.Pictures;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.pictures.Size;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Pictures, for whoever sees the post; no browser keeps them, so that what is hidden is hidden at once. */
@Controller
class PictureController {

    private final Pictures pictures;

    PictureController(Pictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/pictures/{picture}/{size}.jpg")
    ResponseEntity<byte[]> show(@PathVariable PictureId picture, @PathVariable String size, Me me) {
        var wanted = Size.of(size).orElseThrow(NotHere::new);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .body(pictures.file(me.schoolId(), picture, wanted).orElseThrow(NotHere::new));
    }
}
