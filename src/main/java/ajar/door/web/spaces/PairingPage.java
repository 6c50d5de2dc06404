package ajar.door.web.spaces;

import ajar.site.Qr;

/**
 * What is typed on a new screen.
 *
 * @param address where it is typed
 * @param code shown this once
 */
public record PairingPage(String space, String back, String address, String code, Qr qr, int minutes) {}
