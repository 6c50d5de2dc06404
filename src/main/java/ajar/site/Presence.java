package ajar.site;

/**
 * Whether somebody who was let in still is: asked again and again by what goes on after its request, a live page for instance, since no
 * next request would end it.
 */
public interface Presence {

    /** False once they have left, or their way in is shut. */
    boolean isHere(Me me);
}
