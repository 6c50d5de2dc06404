package ajar.coaching.conversations;

/** Which of the two somebody is. */
public enum Part {
    TEACHER,
    COACH;

    public Part other() {
        return this == TEACHER ? COACH : TEACHER;
    }
}
