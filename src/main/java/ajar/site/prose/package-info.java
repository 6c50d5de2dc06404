/**
 * What somebody wrote, as markup that can do no harm: paragraphs, emphasis, lists, links, quotes, code, own pictures, and nothing else.
 *
 * <p>A page record holds a {@link ajar.site.prose.Prose}, and the template says {@code ${page.text()}}. Everything else that people
 * write is plain text, which templates escape by themselves.
 */
@NamedInterface("prose")
@NullMarked
package ajar.site.prose;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
