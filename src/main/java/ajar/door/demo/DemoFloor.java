package ajar.door.demo;

import ajar.door.plans.Spot;
import ajar.door.spaces.Space;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Draws a floor as an architect might: walls, and doors that stand open. Rooms lie where the squares of the map are. */
final class DemoFloor {

    private static final int EDGE = 40;
    private static final int ROOM = 200;
    private static final int DOOR = 44;
    private static final float WALL = 6;
    private static final float LEAF = 2;
    private static final int CORNER = 90;
    private static final Color INK = new Color(0x3a342c);
    private static final Color PAPER = new Color(0xfdfbf7);
    private static final Color FLOOR = new Color(0xf1ece2);

    private final List<Space> rooms;
    private final int wide;
    private final int high;

    DemoFloor(List<Space> rooms) {
        this.rooms = List.copyOf(rooms);
        wide = 2 * EDGE + ROOM * rooms.stream().mapToInt(Space::across).max().orElse(1);
        high = 2 * EDGE + ROOM * rooms.stream().mapToInt(Space::down).max().orElse(1);
    }

    /** As a PNG. */
    byte[] drawn() {
        var sheet = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        var pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(PAPER);
        pen.fillRect(0, 0, wide, high);
        pen.setColor(FLOOR);
        pen.fillRect(EDGE, EDGE, wide - 2 * EDGE, high - 2 * EDGE);
        pen.setColor(INK);
        pen.setStroke(new BasicStroke(WALL));
        pen.drawRect(EDGE, EDGE, wide - 2 * EDGE, high - 2 * EDGE);
        rooms.stream().filter(room -> room.room() != null).forEach(room -> {
            int x = EDGE + (room.across() - 1) * ROOM;
            int y = EDGE + (room.down() - 1) * ROOM;
            int wall = room.down() == 1 ? y + ROOM : y;
            pen.setStroke(new BasicStroke(WALL));
            pen.drawRect(x, y, ROOM, ROOM);
            pen.setColor(FLOOR);
            pen.drawLine(x + DOOR, wall, x + 2 * DOOR, wall);
            pen.setColor(INK);
            pen.setStroke(new BasicStroke(LEAF));
            int turn = room.down() == 1 ? CORNER : -CORNER;
            pen.draw(new Arc2D.Double(x, wall - DOOR, 2 * DOOR, 2 * DOOR, 0, turn, Arc2D.PIE));
        });
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(sheet, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The middle of a room. */
    Spot middleOf(Space room) {
        return Spot.of(middle(room.across()), middle(room.down()), wide, high);
    }

    private static int middle(int place) {
        return EDGE + (place - 1) * ROOM + ROOM / 2;
    }
}
