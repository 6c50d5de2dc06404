package ajar.site.accounts;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The code on the console by which somebody founds a school: only who runs the server reads it. One is good at a time, for one school. */
@Repository
public class Claims {

    private final JdbcClient db;
    private final SignInContext signingIn;
    private final boolean demo;
    private final boolean another;

    /** @param another that a further school is to be founded in an installation that has some */
    Claims(
            JdbcClient db,
            SignInContext signingIn,
            @Value("${ajar.demo:false}") boolean demo,
            @Value("${ajar.claim:false}") boolean another) {
        this.db = db;
        this.signingIn = signingIn;
        this.demo = demo;
        this.another = another;
    }

    /** A fresh code if a school waits for its founder: the one printed before is void. */
    public Optional<String> waiting() {
        return demo || (!another && isClaimed()) ? Optional.empty() : Optional.of(fresh());
    }

    /** Whether somebody can settle a school here; until then there is nobody to sign in as. */
    public boolean isClaimed() {
        return demo
                || signingIn.get(() ->
                        db.sql("select site.claimed()").query(Boolean.class).single());
    }

    /** @param kept what is left of the code once it was typed, see {@link Codes#kept} */
    public boolean fits(String kept) {
        return signingIn.get(() -> db.sql("select exists (select from site.claim where code = decode(:code, 'hex'))")
                .param("code", kept)
                .query(Boolean.class)
                .single());
    }

    /** Ends it; of two who come at once, one founds the school. */
    public boolean use(String kept) {
        return signingIn.get(() -> db.sql("delete from site.claim where code = decode(:code, 'hex')")
                        .param("code", kept)
                        .update())
                == 1;
    }

    private String fresh() {
        var code = Codes.fresh();
        signingIn.run(() -> {
            db.sql("delete from site.claim").update();
            db.sql("insert into site.claim (code) values (:code)")
                    .param("code", Codes.digest(code))
                    .update();
        });
        return code;
    }
}
