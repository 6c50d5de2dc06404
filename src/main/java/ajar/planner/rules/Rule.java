package ajar.planner.rules;

import ajar.planner.Reason;
import ajar.planner.world.Block;
import ajar.planner.world.Talk;
import ajar.planner.world.Visit;

/** A rule that takes room in rows. Each method takes down what one possibility uses; most rules know one or two. */
public interface Rule {

    /** The sentence for a row that is full. */
    Reason full(int a, int b);

    default void visit(Visit visit, Uses uses) {}

    default void cover(Block block, int standIn, Uses uses) {}

    default void talk(Talk talk, Uses uses) {}

    /** Taken once for a door that has a visitor, however many come. */
    default void host(int door, Uses uses) {}
}
