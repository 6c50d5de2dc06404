package ajar.notices.busy;

import ajar.site.outgoing.Outgoing;
import ajar.site.outgoing.Refused;
import ajar.site.outgoing.Request;
import ajar.site.outgoing.TooMuch;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;

/** Fetches the file at an address that somebody pasted. Where it may lead is for {@link Outgoing} to say. Never logs an address. */
final class Addresses {

    private static final int LENGTH_MAX = 2_000;
    private static final int OK = 200;
    private static final String OF_CALENDARS = "webcal://";

    private Addresses() {}

    static byte[] fetch(Outgoing outgoing, String address) throws NotRead {
        try {
            var answer = outgoing.send(Request.get(uri(address)));
            if (answer.status() != OK) {
                throw new NotRead(Trouble.AWAY);
            }
            return answer.body();
        } catch (TooMuch e) {
            throw new NotRead(Trouble.TOO_LARGE);
        } catch (Refused | UnknownHostException e) {
            throw new NotRead(Trouble.REFUSED);
        } catch (IOException e) {
            throw new NotRead(Trouble.AWAY);
        }
    }

    /** Calendars like to write {@code webcal} where they mean the web. */
    private static URI uri(String address) throws NotRead {
        var plain = address.strip();
        boolean named = plain.regionMatches(true, 0, OF_CALENDARS, 0, OF_CALENDARS.length());
        var full = named ? "https://" + plain.substring(OF_CALENDARS.length()) : plain;
        if (full.length() > LENGTH_MAX) {
            throw new NotRead(Trouble.REFUSED);
        }
        try {
            return new URI(full);
        } catch (URISyntaxException e) {
            throw new NotRead(Trouble.REFUSED);
        }
    }
}
