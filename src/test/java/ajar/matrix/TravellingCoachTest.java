package ajar.matrix;

import static ajar.matrix.TwoDistricts.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ajar.postgres.DatabaseContext;
import ajar.postgres.Experiments;
import ajar.site.entry.Entrants;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;

/** A coach of two schools is at one of them at a time, and goes on to the other by a button of theirs. */
@AccessTest
class TravellingCoachTest {

    private static final String SCHOOL = "select school from school.person where id = :person";

    @Autowired
    Asking fixture;

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient db;

    @Autowired
    PlatformTransactionManager experiments;

    @Test
    void seesOneSchoolAndAfterGoingOnTheOther() {
        ((Experiments) experiments).takenBack(() -> {
            assertThat(statusOf(get("/doors/" + id(1, 20, 1)).with(here()))).isEqualTo(200);
            assertThat(statusOf(get("/doors/" + id(2, 20, 1)).with(here()))).isEqualTo(404);
            var there = goesOnTo(id(2, 2, TwoDistricts.TRAVELLER));
            assertThat(statusOf(get("/doors/" + id(1, 20, 1)).cookie(there))).isEqualTo(404);
            assertThat(statusOf(get("/doors/" + id(2, 20, 1)).cookie(there))).isEqualTo(200);
            return true;
        });
    }

    @Test
    void goesOnToNoSchoolOfSomebodyElses() {
        for (var person : new UUID[] {id(3, 2, TwoDistricts.TRAVELLER), id(2, 2, 1), id(1, 2, 1), id(9, 2, 1)}) {
            int status = ((Experiments) experiments).takenBack(() -> statusOf(onward(person)));
            assertThat(status).as("%s", person).isEqualTo(404);
        }
    }

    /** In the database, too: in the name of who they are here, who they are there does not exist. */
    @Test
    void isNobodyOfTheOtherSchoolWhileAtThisOne() {
        var there = id(2, 2, TwoDistricts.TRAVELLER);
        var seen = ((Experiments) experiments)
                .takenBack(() -> DatabaseContext.as(
                        id(1, 2, TwoDistricts.TRAVELLER),
                        id(1, 1, 1),
                        () -> db.sql(SCHOOL)
                                        .param("person", there)
                                        .query(UUID.class)
                                        .list()
                                        .size()
                                + db.sql("select school from site.membership where person = :person")
                                        .param("person", there)
                                        .query(UUID.class)
                                        .list()
                                        .size()));
        assertThat(seen).isZero();
    }

    /** Signed in at school 1. */
    private static RequestPostProcessor here() {
        return authentication(Entrants.of(
                TwoDistricts.account(1, TwoDistricts.TRAVELLER),
                id(1, 2, TwoDistricts.TRAVELLER),
                id(1, 1, 1),
                Subject.TRAVELLING_COACH.ways()));
    }

    private static MockHttpServletRequestBuilder onward(UUID person) {
        return post("/other-school")
                .param("person", person.toString())
                .with(csrf())
                .with(here());
    }

    /** The cookie of the session that begins. */
    private Cookie goesOnTo(UUID person) {
        var answer = answer(onward(person));
        assertThat(answer.getRedirectedUrl()).isEqualTo("/");
        return Objects.requireNonNull(answer.getCookie("AJAR"));
    }

    private int statusOf(MockHttpServletRequestBuilder asked) {
        return answer(asked).getStatus();
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder asked) {
        try {
            return web.perform(asked).andReturn().getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
