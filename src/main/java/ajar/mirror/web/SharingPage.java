package ajar.mirror.web;

import java.util.List;

/** To whom a coach shows the hours, and to whom they could. */
record SharingPage(String said, List<Somebody> viewers, List<Somebody> others) {

    record Somebody(String id, String name) {}
}
