package ajar.visits.plans;

import ajar.visits.WishId;
import java.util.List;

/**
 * Why a plan could not keep what was fixed by hand.
 *
 * @param pins the wishes whose pins cannot stand together, or the one that cannot stand beside what is agreed; may be empty
 * @param broken the rules that they would break
 */
public record Clash(List<WishId> pins, List<Reason> broken) {

    public Clash {
        pins = List.copyOf(pins);
        broken = List.copyOf(broken);
    }
}
