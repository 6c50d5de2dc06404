package ajar.showcase.streams.web;

import java.util.List;

/**
 * What was found.
 *
 * @param practices of which one name is what was asked for
 * @param found how many, in words; empty where nothing was asked for
 */
public record SearchPage(
        String wanted, List<StreamPage.Way> practices, String found, List<TeaserLine> posts, List<TeaserLine> alike) {}
