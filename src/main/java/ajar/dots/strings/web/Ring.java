package ajar.dots.strings.web;

import ajar.dots.strings.web.Web.Place;

/** Dots in a ring, the first on top; the same number lie the same way each time. */
record Ring(int dots, double across, double down) {

    /** Room for a label beside each dot. */
    static final Web.Heights HEIGHTS = new Web.Heights(300, 470);

    static Ring narrow(int dots) {
        return new Ring(dots, 40, 40);
    }

    static Ring wide(int dots) {
        return new Ring(dots, 27, 34);
    }

    Place place(int n) {
        var turn = 2 * Math.PI * n / dots;
        return new Place(50 + across * Math.sin(turn), 50 - down * Math.cos(turn));
    }
}
