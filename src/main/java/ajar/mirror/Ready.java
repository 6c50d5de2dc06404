package ajar.mirror;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The categories that every school has [M1]; their words stand in the bundle. */
public enum Ready {
    CONVERSATION(Side.LEADING),
    ALONGSIDE(Side.LEADING),
    MODELLING(Side.LEADING),
    /** Cover that frees a visit. */
    FREEING(Side.LEADING),
    SHOWCASE(Side.LEADING),
    /** Cover for an absence. */
    ABSENCE(Side.MANAGING),
    TESTING(Side.MANAGING),
    DATA(Side.MANAGING),
    DUTY(Side.MANAGING),
    ERRANDS(Side.MANAGING);

    private final Side side;

    Ready(Side side) {
        this.side = side;
    }

    public Category category() {
        return new Category(word(), side, null, false);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<Category> all() {
        return Arrays.stream(values()).map(Ready::category).toList();
    }
}
