package ajar.mirror.web;

import java.util.List;

/** One entry that can be changed or taken away. */
record EntryPage(
        String what,
        String action,
        List<MirrorPage.Choices> sides,
        MirrorPage.Times times,
        List<String> askers,
        String refusal,
        String back) {}
