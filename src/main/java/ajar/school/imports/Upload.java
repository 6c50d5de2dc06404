package ajar.school.imports;

import ajar.school.files.NamedBytes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Files that somebody brought and nobody has confirmed yet, or that were confirmed.
 *
 * @param choices what was decided about it so far; null while nothing was
 */
public record Upload(
        UploadId id, List<NamedBytes> files, @Nullable Choices choices, boolean confirmed) {}
