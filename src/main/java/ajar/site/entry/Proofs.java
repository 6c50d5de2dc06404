package ajar.site.entry;

import ajar.postgres.DatabaseContext;
import ajar.school.Role;
import ajar.site.Me;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How many proofs somebody has to show: two, where they settle a school or make its plan. */
@Component
public class Proofs {

    private static final Set<Role> CAREFUL = Set.of(Role.STEWARD, Role.ORGANISER);

    private final Residents residents;

    Proofs(Residents residents) {
        this.residents = residents;
    }

    static boolean isOneMissing(Me me, SignedIn signedIn) {
        return !signedIn.hasTwoProofs() && CAREFUL.stream().anyMatch(me::is);
    }

    /** Whether their account settles this school or another, and they have shown one proof. */
    static boolean isOneMissingAnywhere(Residents residents, SignedIn signedIn) {
        return !signedIn.hasTwoProofs()
                && residents.rolesEverywhere(signedIn).stream().anyMatch(CAREFUL::contains);
    }

    /**
     * Whether they may change how they come in. Whoever has shown one proof of two must not make themselves the other: a stolen password
     * would be enough. What is made at a school that asks for one opens the other schools of the account, too.
     */
    public boolean suffice(SignedIn signedIn) {
        return DatabaseContext.as(signedIn.person(), signedIn.school(), () -> residents.find(signedIn))
                .filter(me -> !isOneMissing(me, signedIn) && !isOneMissingAnywhere(residents, signedIn))
                .isPresent();
    }
}
