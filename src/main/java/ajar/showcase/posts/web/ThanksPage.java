package ajar.showcase.posts.web;

/** @param takeBack where whoever gave it takes it back; empty for the author */
public record ThanksPage(
        String title,
        String about,
        String words,
        String thanker,
        String when,
        String school,
        String post,
        String takeBack) {}
