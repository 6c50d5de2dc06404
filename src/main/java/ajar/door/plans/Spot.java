package ajar.door.plans;

/**
 * A place on a picture, the same however large it is shown, and whichever way its readers read.
 *
 * @param across thousandths of its width, from the left; 0 to 1000
 * @param down thousandths of its height, from the top; 0 to 1000
 */
public record Spot(int across, int down) {

    public static final int MOST = 1000;

    public Spot {
        if (!fits(across, down)) {
            throw new IllegalArgumentException("No picture has a place at %d, %d.".formatted(across, down));
        }
    }

    public static boolean fits(int across, int down) {
        return across >= 0 && across <= MOST && down >= 0 && down <= MOST;
    }

    /** Where a point of a picture is that is shown so wide and high; what lies beyond its edge counts as on it. */
    public static Spot of(int x, int y, int width, int height) {
        return new Spot(share(x, width), share(y, height));
    }

    private static int share(int point, int side) {
        return (int) Math.clamp(Math.round((double) point * MOST / side), 0L, MOST);
    }
}
