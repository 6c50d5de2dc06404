package ajar.site;

/** How much somebody has been told that they have not looked at yet; the frame says it on every page. */
public interface Bell {

    /** The page behind the bell. */
    String path();

    int unseen(Me me);
}
