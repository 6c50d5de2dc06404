package ajar.site.web;

import static java.util.stream.Collectors.joining;

import ajar.school.Role;
import ajar.site.Me;
import ajar.site.Words;

/** Who one is here, every place one's roles open, and the way out. */
public record MorePage(String name, String roles, boolean hasAccount, boolean steward) {

    static MorePage of(Me me, Words words, boolean hasAccount) {
        var roles = me.roles().stream()
                .sorted()
                .map(role -> words.say("site.role." + role))
                .collect(joining(words.say("site.more.and")));
        return new MorePage(
                me.person().name(),
                words.say(
                        "site.more.roles", "roles", roles, "school", me.school().name()),
                hasAccount,
                me.is(Role.STEWARD));
    }
}
