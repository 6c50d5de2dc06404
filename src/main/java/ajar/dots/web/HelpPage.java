package ajar.dots.web;

import ajar.dots.help.HelpList;

/**
 * What may help with one thing on somebody's list.
 *
 * @param title of that thing, its owner's words
 * @param here where this page is
 */
public record HelpPage(String title, String here, String said, HelpList list) {}
