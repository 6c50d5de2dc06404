package ajar.school;

import java.util.List;

/** Something teachers do that colleagues may want to see, under the school's one name for it. */
public record Practice(PracticeId id, String name, List<String> synonyms) {}
