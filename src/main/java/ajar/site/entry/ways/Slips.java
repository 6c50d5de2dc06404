package ajar.site.entry.ways;

import ajar.school.Person;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Qr;
import ajar.site.Words;
import ajar.site.accounts.Invitations;
import ajar.site.accounts.Letters;
import ajar.site.passkeys.Addresses;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes invitations and puts them on paper, or into the mail. */
@Component
class Slips {

    private final Invitations invitations;
    private final Letters letters;
    private final Addresses addresses;
    private final Clock clock;

    Slips(Invitations invitations, Letters letters, Addresses addresses, Clock clock) {
        this.invitations = invitations;
        this.letters = letters;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** Where an invitation could be sent; empty without address or mail server. */
    String mailOf(Person person) {
        return letters.areSent() ? invitations.rosterMail(person.id()).orElse("") : "";
    }

    ModelAndView print(List<Person> invited, boolean byMail, Me me, Words words, HttpServletRequest request) {
        var address = addresses.toPrint(request);
        var slips = new ArrayList<SlipsPage.Slip>();
        int mailed = 0;
        for (var person : invited) {
            var mail = byMail ? invitations.rosterMail(person.id()).orElseThrow(NotHere::new) : null;
            var code = invitations.invite(me.schoolId(), person.id(), me.id(), mail);
            if (code.isPresent() && mail != null) {
                var link = address + "/welcome";
                letters.send(
                        mail,
                        words.say(
                                "site.mail.invitation.subject",
                                "school",
                                me.school().name()),
                        words.say(
                                "site.mail.invitation.text",
                                "name",
                                person.name(),
                                "school",
                                me.school().name(),
                                "address",
                                link,
                                "code",
                                code.get()));
                mailed++;
            } else if (code.isPresent()) {
                var qr = Qr.of(address + "/welcome?code=" + code.get());
                slips.add(new SlipsPage.Slip(person.name(), code.get(), qr));
            }
        }
        var until = words.date(
                clock.instant().plus(Invitations.LAST).atZone(me.zone()).toLocalDate());
        return new ModelAndView(
                "site/entry/ways/slips",
                "page",
                new SlipsPage(me.school().name(), address + "/welcome", until, slips, mailed));
    }
}
