package ajar.dots;

import java.util.List;

/**
 * Questions that are nobody's and that everybody may read. A port: whoever keeps such a bank implements it, and learns nothing of what
 * they are held against.
 */
public interface OpenQuestions {

    /** All of them, in their own order. */
    List<String> texts();
}
