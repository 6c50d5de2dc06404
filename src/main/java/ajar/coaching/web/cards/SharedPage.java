package ajar.coaching.web.cards;

import java.util.List;

/** The cards that somebody is named on. */
public record SharedPage(List<ShownCard> cards) {}
