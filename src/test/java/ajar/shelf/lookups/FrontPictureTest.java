package ajar.shelf.lookups;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class FrontPictureTest {

    @Test
    void isDrawnAnewAndNoLargerThanAScreenNeeds() throws IOException {
        for (var format : new String[] {"png", "jpeg"}) {
            var drawn = FrontPicture.drawnFrom(picture(format, 800, 1200)).orElseThrow();
            var read = ImageIO.read(new ByteArrayInputStream(drawn));
            assertThat(read.getWidth()).isEqualTo(FrontPicture.WIDTH_MAX);
            assertThat(read.getHeight()).isEqualTo(360);
            assertThat(new Color(read.getRGB(100, 100)).getRed()).isGreaterThan(150);
        }
    }

    /** The control is that it stands in the file. */
    @Test
    void takesNothingAlongButItsDots() throws IOException {
        var secret = "<script>alert(1)</script>";
        var file = new ByteArrayOutputStream();
        file.write(picture("jpeg", 100, 150));
        file.write(secret.getBytes(UTF_8));
        assertThat(new String(file.toByteArray(), US_ASCII)).contains(secret);
        assertThat(new String(FrontPicture.drawnFrom(file.toByteArray()).orElseThrow(), US_ASCII))
                .doesNotContain("script");
    }

    @Test
    void isNothingWhereTheFileIsNoPicture() throws IOException {
        var whole = picture("png", 100, 150);
        for (var file : new byte[][] {
            {},
            "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(UTF_8),
            "<html>".getBytes(UTF_8),
            picture("gif", 100, 150),
            picture("bmp", 100, 150),
            picture("png", 1, 1),
            Arrays.copyOf(whole, 30)
        }) {
            assertThat(FrontPicture.drawnFrom(file)).isEmpty();
        }
    }

    /** A few bytes that claim to be nine hundred million dots are not believed, and not unpacked. */
    @Test
    void isNothingWhereItClaimsToBeHuge() throws IOException {
        var file = picture("png", 100, 150);
        var claims = ByteBuffer.wrap(file);
        claims.putInt(16, 30_000);
        claims.putInt(20, 30_000);
        var check = new CRC32();
        check.update(file, 12, 17);
        claims.putInt(29, (int) check.getValue());
        assertThat(FrontPicture.drawnFrom(file)).isEmpty();
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }
}
