package ajar.showcase.posts.web;

import ajar.showcase.PictureId;
import ajar.showcase.PostId;
import ajar.showcase.pictures.Pictures;
import ajar.site.Me;
import ajar.site.pictures.Darkroom;
import ajar.site.pictures.Developed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes what a form brings of pictures: new ones, words for those that are there, and which are to go. */
@Component
class Brought {

    private final Darkroom darkroom;
    private final Pictures pictures;

    Brought(Darkroom darkroom, Pictures pictures) {
        this.darkroom = darkroom;
        this.pictures = pictures;
    }

    int count(PostId post) {
        return pictures.of(post).size();
    }

    /**
     * @param shown the pictures that the form showed, each with its words at the same place in {@code alt}
     * @return why one of them was not taken, or empty
     */
    String take(
            Me me,
            PostId post,
            @Nullable List<MultipartFile> files,
            List<UUID> shown,
            List<String> alt,
            List<UUID> remove) {
        for (int place = 0; place < Math.min(shown.size(), alt.size()); place++) {
            pictures.describe(me.id(), new PictureId(shown.get(place)), alt.get(place));
        }
        remove.forEach(one -> pictures.remove(me.id(), new PictureId(one)));
        var refusal = "";
        for (var file : files == null ? List.<MultipartFile>of() : files) {
            if (!file.isEmpty() && refusal.isEmpty()) {
                refusal = add(me, post, file);
            }
        }
        return refusal;
    }

    private String add(Me me, PostId post, MultipartFile file) {
        if (count(post) >= Pictures.PICTURES_MAX) {
            return "too-many-pictures";
        }
        return switch (darkroom.develop(file)) {
            case Developed.Refused why -> "picture-" + why;
            case Developed.Picture picture ->
                pictures.add(me.schoolId(), me.id(), post, picture) ? "" : "too-many-pictures";
        };
    }
}
