package ajar.coaching.web.letter;

import java.util.List;

/**
 * Drafts of a field from other pages or devices.
 *
 * @param path of the page on which one goes on from them
 */
public record Others(String conversation, String path, List<Field.Other> others) {

    public static Others of(Field field) {
        return new Others(field.conversation(), field.path(), field.others());
    }

    public String href(Field.Other other) {
        return path + "?draft=" + other.id();
    }
}
