package ajar.coaching.asking;

import java.util.List;

/** Puts questions into an order: those first that are nearest to what somebody said. What was said is kept nowhere. */
@FunctionalInterface
public interface Nearest {

    List<Question> to(String said, List<Question> questions);
}
