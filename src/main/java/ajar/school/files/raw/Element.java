package ajar.school.files.raw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An XML element with the line where it ended up in the file. */
public final class Element {

    private final String name;
    private final int line;
    private final Map<String, String> attributes = new HashMap<>(4);
    private final List<Element> children = new ArrayList<>(2);
    private final StringBuilder text = new StringBuilder(0);

    Element(String name, int line) {
        this.name = name;
        this.line = line;
    }

    void attribute(String attribute, String value) {
        attributes.put(attribute, value.strip());
    }

    void child(Element child) {
        children.add(child);
    }

    void text(String part) {
        text.append(part);
    }

    public String name() {
        return name;
    }

    public int line() {
        return line;
    }

    /** The attribute's value, stripped; empty when there is none. */
    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    public List<Element> children() {
        return children;
    }

    /** Own text, stripped. */
    public String text() {
        return text.toString().strip();
    }

    public List<Element> all(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).toList();
    }

    public Optional<Element> first(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).findFirst();
    }

    /** Text of the first child of that name; empty when there is none. */
    public String textOf(String childName) {
        return first(childName).map(Element::text).orElse("");
    }
}
