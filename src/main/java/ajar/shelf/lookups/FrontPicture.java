package ajar.shelf.lookups;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * The picture of a book's front, drawn anew: whatever a file from elsewhere holds beside its dots ends here. Only JPEG and PNG, and only
 * what is not larger than a screen could need; looked at before anything is unpacked.
 */
final class FrontPicture {

    static final int WIDTH_MAX = 240;
    static final int HEIGHT_MAX = 400;
    static final int BYTES_MAX = 300_000;
    private static final int DOTS_MAX = 4_000_000;
    private static final int SIDE_MIN = 20;
    private static final Set<String> FORMATS = Set.of("jpeg", "png");

    private FrontPicture() {}

    /** As JPEG; empty for whatever is no such picture. */
    static Optional<byte[]> drawnFrom(byte[] file) {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                    return Optional.empty();
                }
                reader.setInput(in, true, true);
                return isSane(reader) ? written(drawn(reader.read(0))) : Optional.empty();
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    private static boolean isSane(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        return width >= SIDE_MIN && height >= SIDE_MIN && width * height <= DOTS_MAX;
    }

    private static BufferedImage drawn(BufferedImage found) {
        double scale =
                Math.min(1, Math.min((double) WIDTH_MAX / found.getWidth(), (double) HEIGHT_MAX / found.getHeight()));
        int width = Math.max(1, (int) Math.round(found.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(found.getHeight() * scale));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
            pen.drawImage(found, 0, 0, width, height, null);
        } finally {
            pen.dispose();
        }
        return drawn;
    }

    private static Optional<byte[]> written(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        return ImageIO.write(picture, "jpeg", bytes) && bytes.size() <= BYTES_MAX
                ? Optional.of(bytes.toByteArray())
                : Optional.empty();
    }
}
