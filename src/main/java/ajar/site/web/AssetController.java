package ajar.site.web;

import ajar.site.NotHere;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class AssetController {

    private static final Duration YEAR = Duration.ofDays(365);

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{mark}/{name}")
    ResponseEntity<byte[]> show(@PathVariable String name) {
        var asset = assets.find(name).orElseThrow(NotHere::new);
        return ResponseEntity.ok()
                .contentType(asset.type())
                .cacheControl(CacheControl.maxAge(YEAR).cachePublic().immutable())
                .body(asset.content());
    }
}
