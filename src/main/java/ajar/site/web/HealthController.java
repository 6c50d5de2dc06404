package ajar.site.web;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells whoever watches the server that it answers, and that its database does. */
@Controller
class HealthController {

    private final JdbcClient db;

    HealthController(JdbcClient db) {
        this.db = db;
    }

    @GetMapping("/health")
    ResponseEntity<String> show() {
        db.sql("select 1").query(Integer.class).single();
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body("up");
    }
}
