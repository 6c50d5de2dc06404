package ajar.school.web.rosters;

import ajar.school.files.FileProblem;
import ajar.site.Words;
import java.util.ArrayList;
import java.util.List;

/** Says what is wrong with a roster, with file and line. */
final class RosterSentences {

    private final Words words;

    RosterSentences(Words words) {
        this.words = words;
    }

    List<String> of(List<FileProblem> problems, int most) {
        return problems.stream().limit(most).map(this::one).toList();
    }

    private String one(FileProblem problem) {
        var file = problem.file().isEmpty() ? words.say("rosters.pasted") : problem.file();
        return words.say(
                problem.line() > 0 ? "rosters.problem.line" : "rosters.problem.file",
                "file",
                file,
                "line",
                problem.line(),
                "sentence",
                sentence(problem));
    }

    /** What is wrong with any file is worded among the files' words, and the rest here. */
    private String sentence(FileProblem problem) {
        var arguments = new ArrayList<Object>();
        for (int i = 0; i < problem.arguments().size(); i++) {
            arguments.add(String.valueOf(i));
            arguments.add(problem.arguments().get(i));
        }
        var bundle = problem.key().startsWith("files.") ? "files." : "rosters.";
        return words.say(bundle + problem.key(), arguments.toArray());
    }
}
