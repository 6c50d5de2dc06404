package ajar.coaching.web.cards;

/** A card as whoever is named on it reads it. */
public record ShownCard(String id, String words, String signed, String until) {}
