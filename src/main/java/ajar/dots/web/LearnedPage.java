package ajar.dots.web;

import java.util.List;

/** The form for what somebody learned from a colleague. */
public record LearnedPage(String from, String name, String words, List<DotsPage.Choice> practices, String refusal) {}
