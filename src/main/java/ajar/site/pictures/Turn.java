package ajar.site.pictures;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, as its JPEG says it. Of all that a camera writes beside a picture this one number is read, and nothing of the rest;
 * whatever is not as it should be counts as upright.
 */
enum Turn {
    UPRIGHT,
    MIRRORED,
    UPSIDE_DOWN,
    UPSIDE_DOWN_MIRRORED,
    LEFT_MIRRORED,
    RIGHT,
    RIGHT_MIRRORED,
    LEFT;

    private static final int START = 0xFFD8;
    private static final int SCAN = 0xFFDA;
    private static final int APP1 = 0xFFE1;
    private static final int FIRST_MARKER = 0xFF00;
    private static final int EXIF = 0x45786966;
    private static final int EXIF_HEAD = 6;
    private static final int LITTLE = 0x4949;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY_BYTES = 12;
    private static final int VALUE_AT = 8;
    private static final int SEGMENTS_MAX = 200;

    /** Whether width and height change places. */
    boolean isOnItsSide() {
        return ordinal() >= LEFT_MIRRORED.ordinal();
    }

    static Turn of(byte[] jpeg) {
        try {
            return read(ByteBuffer.wrap(jpeg));
        } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
            return UPRIGHT;
        }
    }

    private static Turn read(ByteBuffer file) {
        if (unsigned(file, 0) != START) {
            return UPRIGHT;
        }
        int at = 2;
        for (int segment = 0; segment < SEGMENTS_MAX; segment++) {
            int marker = unsigned(file, at);
            int length = unsigned(file, at + 2);
            if (marker <= FIRST_MARKER || marker == SCAN || length < 2) {
                return UPRIGHT;
            } else if (marker == APP1 && file.getInt(at + 4) == EXIF) {
                return orientation(file.slice(at + 4 + EXIF_HEAD, length - 2 - EXIF_HEAD));
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static Turn orientation(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == LITTLE ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = unsigned(tiff, directory);
        for (int n = 0; n < entries; n++) {
            int entry = directory + 2 + n * ENTRY_BYTES;
            if (unsigned(tiff, entry) == ORIENTATION) {
                int said = unsigned(tiff, entry + VALUE_AT);
                return said >= 1 && said <= values().length ? values()[said - 1] : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }
}
