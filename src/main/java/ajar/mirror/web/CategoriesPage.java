package ajar.mirror.web;

import java.util.List;

/** The kinds of hours of a school: ready ones, and its own. */
record CategoriesPage(String said, String refusal, List<Ready> ready, List<Own> own) {

    record Ready(String side, List<String> names) {}

    record Own(String name, String side, String action, boolean retired) {}
}
