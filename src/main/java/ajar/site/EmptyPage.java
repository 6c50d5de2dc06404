package ajar.site;

/**
 * What will stand here, and the one action that fills it; drawn by {@code site/emptyPage.jte}.
 *
 * @param sentence what will stand here
 * @param action the button's words; empty where the reader cannot fill it
 */
public record EmptyPage(String sentence, String action, String href) {

    public static EmptyPage of(String sentence) {
        return new EmptyPage(sentence, "", "");
    }
}
