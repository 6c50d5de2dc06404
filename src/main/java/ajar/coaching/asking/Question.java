package ajar.coaching.asking;

import java.util.Set;

/** An open question that a coach can be offered. */
public record Question(String id, Phase phase, Set<String> topics, String text) {

    public Question {
        topics = Set.copyOf(topics);
    }
}
