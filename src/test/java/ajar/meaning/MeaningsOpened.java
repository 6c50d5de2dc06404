package ajar.meaning;

/** For tests of other packages that need the model and no application around it. */
public final class MeaningsOpened {

    private MeaningsOpened() {}

    public static Meanings now() {
        return new Meanings();
    }
}
