package ajar.mirror.web;

import java.util.List;

/** What school and district are told of all coaches together. */
record SumsPage(List<Sum> sums) {

    /**
     * @param title whose: the school's or the district's
     * @param sentence what is told, or that nothing is
     * @param bar null where only one side is told
     */
    record Sum(
            String title,
            String sentence,
            MirrorPage.@org.jspecify.annotations.Nullable Bar bar,
            List<MirrorPage.SideList> sides) {}
}
