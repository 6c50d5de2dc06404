package ajar.showcase.streams.web;

import java.util.List;

/** The practices of the school, each leading to what was shown of it. */
public record PracticesPage(List<StreamPage.Way> practices) {}
