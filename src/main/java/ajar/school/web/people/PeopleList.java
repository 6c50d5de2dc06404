package ajar.school.web.people;

import ajar.school.Role;
import ajar.school.people.Departures;
import ajar.school.people.Staffing.Member;
import ajar.school.rosters.PersonName;
import ajar.site.Words;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows of people, as far as they are looked for. Capitals and accents do not matter. */
record PeopleList(Words words, String search) {

    List<PeoplePage.Row> here(List<Member> members) {
        return members.stream()
                .filter(member -> isFound(
                        member.details().name(),
                        member.details().code(),
                        member.details().department(),
                        member.details().email(),
                        roles(member)))
                .map(member -> new PeoplePage.Row(
                        "/people/" + member.id().value(),
                        member.details().name(),
                        member.details().code(),
                        member.details().department(),
                        roles(member)))
                .toList();
    }

    List<PeoplePage.Former> gone(List<Departures.Former> former) {
        return former.stream()
                .filter(one -> isFound(one.name(), one.code()))
                .map(one -> new PeoplePage.Former(
                        one.name(),
                        words.say("school.people.left-on", "date", one.leftOn()),
                        "/people/" + one.id().value() + "/return"))
                .toList();
    }

    private String roles(Member member) {
        return new TreeSet<Role>(member.details().roles())
                .stream().map(role -> words.say("site.role." + role)).collect(Collectors.joining(", "));
    }

    private boolean isFound(String... texts) {
        var wanted = PersonName.folded(search);
        return Stream.of(texts).anyMatch(text -> PersonName.folded(text).contains(wanted));
    }
}
