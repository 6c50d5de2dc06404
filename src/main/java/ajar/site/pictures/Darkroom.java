package ajar.site.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Makes pictures of files that people bring: reads JPEG and PNG, no more of them than the largest size needs, and writes them anew. One at a
 * time, so that a staff room full of phones needs the memory of one picture. Safe to share between threads.
 */
@Component
public class Darkroom {

    public static final int BYTES_MAX = 10 * 1024 * 1024;

    private static final long POINTS_MAX = 25_000_000;
    private static final int SIDE_MAX = 20_000;
    private static final float QUALITY = .82f;
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private final Semaphore turn = new Semaphore(1, true);

    /** What a form brought. */
    public Developed develop(MultipartFile file) {
        try {
            return develop(file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A picture, or why there is none. What a file calls itself does not count. */
    public Developed develop(byte[] file) {
        if (file.length > BYTES_MAX) {
            return Developed.Refused.TOO_LARGE;
        }
        var format = begins(file, JPEG) ? "jpeg" : begins(file, PNG) ? "png" : "";
        if (format.isEmpty()) {
            return Developed.Refused.UNREADABLE;
        }
        turn.acquireUninterruptibly();
        try {
            return developed(file, format);
        } catch (IOException | RuntimeException unreadable) {
            // Readers of the JDK answer a broken file with either.
            return Developed.Refused.UNREADABLE;
        } finally {
            turn.release();
        }
    }

    private static Developed developed(byte[] file, String format) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(stream, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width > SIDE_MAX || height > SIDE_MAX || (long) width * height > POINTS_MAX) {
                return Developed.Refused.TOO_LARGE;
            }
            return printed(upright(read(reader, width, height), Turn.of(file)));
        } finally {
            reader.dispose();
        }
    }

    /** Every second, third … point is enough where the largest size has fewer. */
    private static BufferedImage read(ImageReader reader, int width, int height) throws IOException {
        var how = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(width, height) / (2 * Size.LARGE.longest));
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    /** No larger than the largest size, on white, turned as the camera was held. */
    private static BufferedImage upright(BufferedImage read, Turn turn) {
        var small = scaled(read, Size.LARGE);
        if (turn == Turn.UPRIGHT) {
            return small;
        }
        int width = small.getWidth();
        int height = small.getHeight();
        var turned = turn.isOnItsSide() ? blank(height, width) : blank(width, height);
        draw(turned, small, transform(turn, width, height));
        return turned;
    }

    /** Where a point of the file comes to lie; the six numbers are scale, shear and shift of both axes. */
    private static AffineTransform transform(Turn turn, int width, int height) {
        return switch (turn) {
            case UPRIGHT -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
            case UPSIDE_DOWN_MIRRORED -> new AffineTransform(1, 0, 0, -1, 0, height);
            case LEFT_MIRRORED -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case RIGHT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case RIGHT_MIRRORED -> new AffineTransform(0, -1, -1, 0, height, width);
            case LEFT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }

    private static Developed.Picture printed(BufferedImage picture) throws IOException {
        var files = new EnumMap<Size, byte[]>(Size.class);
        var larger = picture;
        for (var size : new Size[] {Size.LARGE, Size.MEDIUM, Size.SMALL}) {
            larger = scaled(larger, size);
            files.put(size, written(larger));
        }
        return new Developed.Picture(picture.getWidth(), picture.getHeight(), files);
    }

    /** By halves, so that no point is passed over. */
    private static BufferedImage scaled(BufferedImage picture, Size size) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        var scaled = picture.getType() == BufferedImage.TYPE_INT_RGB ? picture : copied(picture, width, height);
        double most = Math.max(width, height) / (double) size.longest;
        while (most > 1) {
            double by = Math.min(2, most);
            width = Math.max(1, (int) Math.round(width / by));
            height = Math.max(1, (int) Math.round(height / by));
            scaled = copied(scaled, width, height);
            most /= by;
        }
        return scaled;
    }

    private static BufferedImage copied(BufferedImage picture, int width, int height) {
        var copy = blank(width, height);
        draw(
                copy,
                picture,
                AffineTransform.getScaleInstance(
                        width / (double) picture.getWidth(), height / (double) picture.getHeight()));
        return copy;
    }

    private static BufferedImage blank(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    private static void draw(BufferedImage onto, BufferedImage picture, AffineTransform how) {
        Graphics2D pen = onto.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, onto.getWidth(), onto.getHeight());
            boolean turns = Math.abs(how.getDeterminant()) == 1;
            pen.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION,
                    turns
                            ? RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR
                            : RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawRenderedImage(picture, how);
        } finally {
            pen.dispose();
        }
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static boolean begins(byte[] file, byte[] sign) {
        return file.length > sign.length && java.util.Arrays.equals(file, 0, sign.length, sign, 0, sign.length);
    }
}
