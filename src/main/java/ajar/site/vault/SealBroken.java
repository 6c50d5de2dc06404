package ajar.site.vault;

/** A locked text was changed, or lies where it does not belong. Says nothing of what it may have held. */
public class SealBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SealBroken(Field field, Throwable cause) {
        super("The seal of %s is broken.".formatted(field), cause);
    }

    SealBroken(Field field) {
        super("What lies in %s is not a sealed text.".formatted(field));
    }
}
