package ajar.mirror.web;

import java.util.List;

/** Whose hours are shown to the reader. */
record ShownPage(List<Coach> coaches) {

    record Coach(String name, String href) {}
}
