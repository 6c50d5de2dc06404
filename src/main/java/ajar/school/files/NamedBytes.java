package ajar.school.files;

/** A file as it was given: its name, only ever shown and never trusted, and its content, which is not copied. */
public record NamedBytes(String name, byte[] bytes) {}
