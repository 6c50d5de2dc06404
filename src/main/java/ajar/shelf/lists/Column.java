package ajar.shelf.lists;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a column of a list of books can hold, and the words that people write over it. */
public enum Column {
    ISBN("isbn", "isbn13", "isbn10", "ean", "barcode"),
    TITLE("title", "book", "name", "titel", "titre", "título", "titolo"),
    AUTHORS("author", "authors", "by", "writer", "autor", "autoren", "auteur", "autore"),
    STANDS("stands", "place", "where", "location", "shelf", "room", "standort", "lieu"),
    PRACTICES("practices", "practice", "tags", "tag", "topic", "topics", "subject", "keywords", "schlagworte"),
    OWNER("owner", "owners", "ownedby", "belongsto", "lender", "whohasit", "besitzer"),
    NOTE("note", "notes", "comment", "comments", "remark", "remarks", "review");

    private final Set<String> heads;

    Column(String... heads) {
        this.heads = Set.of(heads);
    }

    /** By what stands over it. */
    static Optional<Column> headed(String head) {
        var plain = head.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
        return Stream.of(values()).filter(one -> one.heads.contains(plain)).findFirst();
    }
}
