package ajar.showcase.prompts;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.showcase.RoundId;
import ajar.site.Me;
import ajar.site.mine.LettingGo;
import ajar.site.mine.RowsWithoutName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers without a name are taken along and erased by whoever gave them, as long as there is a key to find them by. */
@Component
class OwnAnswers implements RowsWithoutName, LettingGo {

    private final Prompts prompts;
    private final Answers answers;

    OwnAnswers(Prompts prompts, Answers answers) {
        this.prompts = prompts;
        this.answers = answers;
    }

    @Override
    public String table() {
        return "showcase.answer";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Map<String, Object>> of(Me me) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var round : prompts.rounds(me.schoolId())) {
            answers.mine(me.schoolId(), me.id(), round.id())
                    .filter(mine -> !mine.named())
                    .ifPresent(mine -> {
                        var row = new LinkedHashMap<String, Object>();
                        row.put("round", round.sentence().text());
                        row.put("filling", mine.fillings().first());
                        row.put("other_filling", mine.fillings().second());
                        rows.add(row);
                    });
        }
        return rows;
    }

    @Override
    public void letGo(SchoolId school, PersonId person, boolean hasLeft) {
        prompts.rounds(school).stream()
                .map(Round::id)
                .forEach((RoundId round) -> answers.takeBack(school, person, round));
    }
}
