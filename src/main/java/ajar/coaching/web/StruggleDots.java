package ajar.coaching.web;

import ajar.dots.help.HelpList;

/**
 * What may help with a struggle.
 *
 * @param struggle where that is written
 * @param here where this page is
 */
public record StruggleDots(String struggle, String here, String said, HelpList list) {}
