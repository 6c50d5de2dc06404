/**
 * Files that people take home from a page. Every table among them is written by {@link ajar.site.downloads.Sheet}, so that what
 * somebody typed into a name or a line is text in the spreadsheet of whoever opens it, and never a formula.
 */
@NamedInterface("downloads")
@NullMarked
package ajar.site.downloads;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
