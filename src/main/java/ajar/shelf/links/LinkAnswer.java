package ajar.shelf.links;

/** What came of setting a link. */
public sealed interface LinkAnswer {

    record Done() implements LinkAnswer {}

    record Refused(LinkTemplate.Flaw flaw) implements LinkAnswer {}

    /** It has no name, a long one, or one that another link has. */
    record NoName() implements LinkAnswer {}

    /** There are {@link Links#LINKS_MAX} of them. */
    record TooMany() implements LinkAnswer {}
}
