package ajar.showcase.streams;

import java.util.List;
import java.util.Optional;

/**
 * A page of a stream.
 *
 * @param next where the next page begins; empty on the last one
 */
public record Stretch(List<Teaser> posts, Optional<Cursor> next) {}
