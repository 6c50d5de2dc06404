package ajar.shelf.lists;

import ajar.school.PersonId;
import ajar.shelf.books.Details;
import java.util.List;

/**
 * A book of a list.
 *
 * @param line in the file
 * @param owners who has a copy and would lend it
 * @param note what the list says of it
 */
public record Entry(int line, Details details, List<PersonId> owners, String note) {

    public Entry {
        owners = List.copyOf(owners);
    }
}
