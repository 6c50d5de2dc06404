package ajar.planner.world;

/** A time at which a visitor and the own coach could talk. */
public record Talk(int wish, int visitor, int coach, int day, int start, int end) {}
