package ajar.site;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/**
 * A QR code as the path of a drawing, one unit to a module, without the white border that it needs around it.
 *
 * @param size modules on each side; 0 where there is no code
 */
public record Qr(int size, String path) {

    public static final Qr NONE = new Qr(0, "");

    /** An address all in capitals makes a smaller square. */
    public static Qr of(String text) {
        try {
            var matrix = Encoder.encode(
                            text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "ISO-8859-1"))
                    .getMatrix();
            var path = new StringBuilder();
            for (int y = 0; y < matrix.getHeight(); y++) {
                int x = 0;
                while (x < matrix.getWidth()) {
                    int from = x;
                    while (x < matrix.getWidth() && matrix.get(x, y) == 1) {
                        x++;
                    }
                    if (x > from) {
                        path.append("M%d %dh%dv1h-%dz".formatted(from, y, x - from, x - from));
                    }
                    x++;
                }
            }
            return new Qr(matrix.getWidth(), path.toString());
        } catch (WriterException e) {
            throw new IllegalArgumentException("No code holds %d characters.".formatted(text.length()), e);
        }
    }

    public boolean isThere() {
        return size > 0;
    }
}
