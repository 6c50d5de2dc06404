package ajar.showcase.echoes;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.site.Me;
import ajar.site.mine.LettingGo;
import ajar.site.mine.RowsWithoutName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How somebody took posts is taken along and erased by them, though no row says whose it is. */
@Component
class OwnReactions implements RowsWithoutName, LettingGo {

    private final Reactions reactions;

    OwnReactions(Reactions reactions) {
        this.reactions = reactions;
    }

    @Override
    public String table() {
        return "showcase.reaction";
    }

    @Override
    public List<Map<String, Object>> of(Me me) {
        return reactions.all(me.schoolId(), me.id()).stream()
                .map(own -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("post", own.title());
                    row.put("kind", own.kind().word());
                    return row;
                })
                .toList();
    }

    @Override
    public void letGo(SchoolId school, PersonId person, boolean hasLeft) {
        reactions.takeAllBack(school, person);
    }
}
