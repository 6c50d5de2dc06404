package ajar.site.pictures;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DarkroomTest {

    private static final int EXIF_AT = 2;

    private final Darkroom darkroom = new Darkroom();

    /** A picture with red in its first corner, held in eight ways; where the red has to come to lie. */
    @ParameterizedTest
    @CsvSource({
        "1, 80, 40, 0, 0", "2, 80, 40, 1, 0", "3, 80, 40, 1, 1", "4, 80, 40, 0, 1",
        "5, 40, 80, 0, 0", "6, 40, 80, 1, 0", "7, 40, 80, 1, 1", "8, 40, 80, 0, 1"
    })
    void turnsPicturesUpright(int orientation, int width, int height, int across, int down) throws IOException {
        for (var little : new boolean[] {true, false}) {
            var upright = opened(developed(held(orientation, little)), Size.LARGE);
            assertThat(upright.getWidth()).isEqualTo(width);
            assertThat(upright.getHeight()).isEqualTo(height);
            for (int corner = 0; corner < 4; corner++) {
                var red = isRed(upright, corner % 2, corner / 2);
                assertThat(red).as("%d, corner %d", orientation, corner).isEqualTo(corner == across + 2 * down);
            }
        }
    }

    /** The control: what the camera wrote stands in the file that was brought. */
    @Test
    void keepsNothingOfWhatTheCameraWrote() throws IOException {
        var brought = held(6, true);
        assertThat(new String(brought, ISO_8859_1)).contains("Exif", "Secret camera");
        developed(brought).files().values().forEach(file -> assertThat(new String(file, ISO_8859_1))
                .doesNotContain("Exif", "Secret camera"));
    }

    @Test
    void makesThreeSizesAndNoneLargerThanItWas() throws IOException {
        var large = developed(jpeg(new BufferedImage(3000, 1500, BufferedImage.TYPE_INT_RGB)));
        assertThat(opened(large, Size.LARGE).getWidth()).isEqualTo(1600);
        assertThat(opened(large, Size.MEDIUM).getWidth()).isEqualTo(800);
        assertThat(opened(large, Size.SMALL).getWidth()).isEqualTo(360);
        assertThat(large.height()).isEqualTo(800);
        var tiny = developed(jpeg(new BufferedImage(5, 3, BufferedImage.TYPE_INT_RGB)));
        assertThat(opened(tiny, Size.LARGE).getWidth()).isEqualTo(5);
    }

    @Test
    void putsWhatIsTransparentOnWhite() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB), "png", bytes);
        var shown = new Color(opened(developed(bytes.toByteArray()), Size.SMALL).getRGB(10, 10));
        assertThat(shown.getGreen()).isGreaterThan(250);
    }

    @Test
    void refusesWhatIsTooLargeBeforeItIsDecoded() {
        assertThat(darkroom.develop(new byte[Darkroom.BYTES_MAX + 1])).isEqualTo(Developed.Refused.TOO_LARGE);
        assertThat(darkroom.develop(pngOf(60_000, 60_000))).isEqualTo(Developed.Refused.TOO_LARGE);
        assertThat(darkroom.develop(pngOf(6_000, 6_000))).isEqualTo(Developed.Refused.TOO_LARGE);
        assertThat(darkroom.develop(pngOf(Integer.MAX_VALUE, Integer.MAX_VALUE)))
                .isInstanceOf(Developed.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GIF89a",
                "<svg onload=alert(1)>",
                "<html>",
                "%PDF-1.7",
                "RIFFxxxxWEBP",
                "\u00FF\u00D8\u00FF",
                "\u0089PNG\r\n\u001A\n"
            })
    void refusesWhatIsNoPicture(String file) {
        assertThat(darkroom.develop(file.getBytes(ISO_8859_1))).isEqualTo(Developed.Refused.UNREADABLE);
    }

    /** A picture with a page behind it is a picture afterwards, and nothing else. */
    @Test
    void keepsNothingThatLiesBehindAPicture() throws IOException {
        var both = new ByteArrayOutputStream();
        both.write(held(1, true));
        both.write("<script>alert(1)</script>".getBytes(ISO_8859_1));
        developed(both.toByteArray()).files().values().forEach(file -> assertThat(new String(file, ISO_8859_1))
                .doesNotContain("script"));
    }

    /** Whatever is broken about a file, the answer is one of three. */
    @Test
    void survivesBrokenFiles() throws IOException {
        var random = new Random(20);
        for (var good : new byte[][] {held(6, true), held(8, false), pngOf(30, 30)}) {
            for (int n = 0; n < 300; n++) {
                var broken = good.clone();
                for (int k = 0; k < 1 + random.nextInt(6); k++) {
                    broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
                }
                assertThat(darkroom.develop(Arrays.copyOf(broken, 1 + random.nextInt(broken.length))))
                        .isNotNull();
                Turn.of(broken);
            }
        }
    }

    private Developed.Picture developed(byte[] file) {
        return (Developed.Picture) darkroom.develop(file);
    }

    private static BufferedImage opened(Developed.Picture picture, Size size) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.files().get(size)));
    }

    private static boolean isRed(BufferedImage picture, int across, int down) {
        int x = across == 0 ? 3 : picture.getWidth() - 4;
        int y = down == 0 ? 3 : picture.getHeight() - 4;
        var colour = new Color(picture.getRGB(x, y));
        return colour.getRed() > 150 && colour.getGreen() < 100;
    }

    private static byte[] held(int orientation, boolean little) throws IOException {
        var picture = new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 80, 40);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 20, 12);
        pen.dispose();
        var file = jpeg(picture);
        var exif = exif(orientation, little);
        return ByteBuffer.allocate(file.length + exif.length)
                .put(file, 0, EXIF_AT)
                .put(exif)
                .put(file, EXIF_AT, file.length - EXIF_AT)
                .array();
    }

    private static byte[] exif(int orientation, boolean little) {
        var note = "Secret camera\0".getBytes(ISO_8859_1);
        int length = 2 + 6 + 8 + 2 + 24 + 4 + note.length;
        var exif = ByteBuffer.allocate(2 + length);
        exif.putShort((short) 0xFFE1).putShort((short) length).put("Exif\0\0".getBytes(ISO_8859_1));
        var tiff = exif.slice().order(little ? java.nio.ByteOrder.LITTLE_ENDIAN : java.nio.ByteOrder.BIG_ENDIAN);
        tiff.put(little ? new byte[] {'I', 'I'} : new byte[] {'M', 'M'})
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 2);
        tiff.putShort((short) 0x0110).putShort((short) 2).putInt(note.length).putInt(38);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putInt(0).put(note);
        return exif.array();
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", bytes);
        return bytes.toByteArray();
    }

    /** A PNG that says how large it is, and has no points at all. */
    private static byte[] pngOf(int width, int height) {
        var head = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(ISO_8859_1))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        var sum = new CRC32();
        sum.update(head);
        return ByteBuffer.allocate(8 + 4 + head.length + 4)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .putInt(13)
                .put(head)
                .putInt((int) sum.getValue())
                .array();
    }
}
