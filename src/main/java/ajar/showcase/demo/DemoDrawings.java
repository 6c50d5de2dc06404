package ajar.showcase.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Drawings for the made-up school's posts, made of lines, so that nobody's photograph lies in the program. */
final class DemoDrawings {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 560;
    private static final Color GROUND = new Color(0xe0d8cc);
    private static final Color PAPER = new Color(0xfefcf9);
    private static final Color INK = new Color(0x231d17);
    private static final Color RULE = new Color(0xc9c3ba);
    private static final Color RED = new Color(0xb2422c);
    private static final Color TEAL = new Color(0x06555c);
    private static final float LINE = 4;

    private DemoDrawings() {}

    /** As a PNG; an empty sheet where the name is none. */
    static byte[] of(String name) {
        var sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(GROUND);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setStroke(new BasicStroke(LINE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        draw(name, pen);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(sheet, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void draw(String name, Graphics2D pen) {
        switch (name) {
            case "cards" -> cards(pen);
            case "sum" -> sum(pen);
            case "clock" -> clock(pen);
            case "prism" -> prism(pen);
            case "boards" -> boards(pen);
            case "door" -> door(pen);
            case "map" -> map(pen);
            default -> card(pen, 300, 130, 400, 260, 0);
        }
    }

    private static void cards(Graphics2D pen) {
        card(pen, 80, 70, 330, 210, -4);
        card(pen, 600, 60, 330, 210, 5);
        card(pen, 330, 290, 330, 210, 2);
    }

    private static void card(Graphics2D pen, int x, int y, int width, int height, double degrees) {
        var turned = pen.getTransform();
        pen.rotate(Math.toRadians(degrees), x + width / 2.0, y + height / 2.0);
        sheet(pen, x, y, width, height);
        pen.setColor(RED);
        pen.drawLine(x, y + height / 4, x + width, y + height / 4);
        pen.setColor(RULE);
        for (int line = 1; line <= 4; line++) {
            int down = y + height / 4 + line * height / 6;
            pen.drawLine(x, down, x + width, down);
        }
        writing(pen, x + 30, y + height / 4 + height / 6 - 12, width - 90);
        writing(pen, x + 30, y + height / 4 + height / 3 - 12, width - 160);
        pen.setTransform(turned);
    }

    /** Not words, but as words look from the back row. */
    private static void writing(Graphics2D pen, int x, int y, int length) {
        pen.setColor(INK);
        for (int at = 0; at < length; at += 14) {
            int high = 6 + (at * 7 + length) % 13;
            pen.drawLine(x + at, y, x + at + 7, y - high);
            pen.drawLine(x + at + 7, y - high, x + at + 12, y);
        }
    }

    private static void sheet(Graphics2D pen, int x, int y, int width, int height) {
        pen.setColor(PAPER);
        pen.fillRect(x, y, width, height);
        pen.setColor(INK);
        pen.drawRect(x, y, width, height);
    }

    private static void sum(Graphics2D pen) {
        sheet(pen, 130, 60, 740, 440);
        for (int line = 0; line < 4; line++) {
            writing(pen, 190, 150 + line * 90, 150 + line * 20);
            pen.drawLine(430, 132 + line * 90, 470, 132 + line * 90);
            pen.drawLine(430, 146 + line * 90, 470, 146 + line * 90);
            writing(pen, 520, 150 + line * 90, 220 - line * 40);
        }
        pen.setColor(RED);
        pen.draw(new Ellipse2D.Double(500, 276, 200, 80));
    }

    private static void clock(Graphics2D pen) {
        pen.setColor(PAPER);
        pen.fill(new Ellipse2D.Double(300, 80, 400, 400));
        pen.setColor(TEAL);
        pen.fillArc(300, 80, 400, 400, 54, 36);
        pen.setColor(INK);
        pen.draw(new Ellipse2D.Double(300, 80, 400, 400));
        for (int hour = 0; hour < 12; hour++) {
            double way = Math.toRadians(hour * 30);
            pen.drawLine(
                    (int) (500 + 170 * Math.sin(way)),
                    (int) (280 - 170 * Math.cos(way)),
                    (int) (500 + 190 * Math.sin(way)),
                    (int) (280 - 190 * Math.cos(way)));
        }
        pen.drawLine(500, 280, 500, 120);
        pen.drawLine(500, 280, 594, 151);
    }

    private static void prism(Graphics2D pen) {
        pen.setColor(PAPER);
        var glass = new Polygon(new int[] {500, 340, 660}, new int[] {120, 420, 420}, 3);
        pen.fill(glass);
        pen.setColor(INK);
        pen.draw(glass);
        pen.drawLine(60, 360, 415, 280);
        var colours = new Color[] {RED, new Color(0xd58a1b), new Color(0x7f8a1d), TEAL, new Color(0x3a3f8f)};
        for (int n = 0; n < colours.length; n++) {
            pen.setColor(colours[n]);
            pen.drawLine(585, 280, 940, 300 + n * 42);
        }
    }

    private static void boards(Graphics2D pen) {
        for (int n = 0; n < 8; n++) {
            int x = 70 + n % 4 * 225;
            int y = 70 + n / 4 * 230;
            sheet(pen, x, y, 190, 130);
            writing(pen, x + 30, y + 80, n == 5 ? 60 : 120);
            pen.drawLine(x + 95, y + 130, x + 95, y + 190);
        }
        pen.setColor(RED);
        pen.drawRect(70 + 225, 70 + 230, 190, 130);
    }

    private static void door(Graphics2D pen) {
        pen.setColor(new Color(0xfeecb9));
        pen.fill(new Polygon(new int[] {560, 900, 980, 560}, new int[] {500, 560, 560, 80}, 4));
        sheet(pen, 380, 60, 200, 440);
        pen.setColor(TEAL);
        var leaf = new Polygon(new int[] {380, 530, 530, 380}, new int[] {60, 90, 470, 500}, 4);
        pen.fill(leaf);
        pen.setColor(INK);
        pen.draw(leaf);
        pen.fill(new Ellipse2D.Double(504, 276, 14, 14));
        pen.drawLine(60, 500, 940, 500);
    }

    private static void map(Graphics2D pen) {
        for (int n = 0; n < 6; n++) {
            sheet(pen, 90 + n % 3 * 300, 80 + n / 3 * 230, 210, 150);
        }
        pen.setColor(RED);
        pen.setStroke(new BasicStroke(LINE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {16, 14}, 0));
        pen.drawLine(345, 40, 345, 520);
        pen.drawLine(645, 40, 645, 520);
        pen.drawLine(60, 270, 940, 270);
        pen.setColor(TEAL);
        pen.drawPolyline(new int[] {190, 490, 490, 790}, new int[] {150, 150, 390, 390}, 4);
    }
}
