package ajar.planner.rules;

import ajar.planner.Reason;
import ajar.planner.world.Diary;
import ajar.planner.world.Visit;
import ajar.planner.world.World;

/** A co-taught lesson keeps one of its teachers; who is absent counts as gone. */
final class ACoTaughtLessonKeepsATeacher implements Rule {

    private final World world;
    private final Diary diary;

    ACoTaughtLessonKeepsATeacher(World world, Diary diary) {
        this.world = world;
        this.diary = diary;
    }

    @Override
    public Reason full(int a, int b) {
        return Reason.of(
                Reason.Kind.COLLEAGUE_LEFT_ALREADY, world.lessons.get(a).course());
    }

    @Override
    public void visit(Visit visit, Uses uses) {
        for (int i = 0; i < visit.left().lessons().size(); i++) {
            int l = visit.left().lessons().get(i);
            var lesson = world.lessons.get(l);
            int present = 0;
            for (int teacher : world.teachersOfLesson[l]) {
                present += diary.isAbsent(teacher, world.dayOf(l), lesson.start(), lesson.end()) ? 0 : 1;
            }
            uses.take(this, l, 0, Math.max(0, present - 1), 1);
        }
    }
}
