package ajar.site.mine;

import ajar.postgres.DatabaseContext;
import ajar.school.People;
import ajar.school.PersonId;
import ajar.school.Schools;
import ajar.site.Bundles;
import ajar.site.Me;
import ajar.site.work.Worker;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes one zip from its claim to its end, and throws old ones away. */
@Component
class TakeoutWorker implements Worker<TakeoutQueue.Claim> {

    private static final String JOB = "takeout";

    private final TakeoutQueue queue;
    private final Takeouts takeouts;
    private final TakeoutZip zip;
    private final People people;
    private final Schools schools;
    private final Bundles bundles;
    private final TransactionTemplate transaction;

    TakeoutWorker(
            TakeoutQueue queue,
            Takeouts takeouts,
            TakeoutZip zip,
            People people,
            Schools schools,
            Bundles bundles,
            TransactionTemplate transaction) {
        this.queue = queue;
        this.takeouts = takeouts;
        this.zip = zip;
        this.people = people;
        this.schools = schools;
        this.bundles = bundles;
        this.transaction = transaction;
    }

    @Override
    public Optional<TakeoutQueue.Claim> next() {
        return DatabaseContext.asJob(JOB, queue::next);
    }

    /** Reads as the person; how far it is, and what came of it, is written as the job. */
    @Override
    public void work(TakeoutQueue.Claim claim) {
        var words = bundles.in(Locale.forLanguageTag(claim.language()));
        var made = DatabaseContext.as(
                claim.person().value(), claim.school().value(), () -> people.find(claim.school(), claim.person())
                        .map(person -> new Me(
                                person, schools.get(claim.school()), people.rolesOf(claim.school(), claim.person())))
                        .map(me -> zip.of(me, words, (done, all) -> tell(claim, done, all))));
        asJob(() -> made.ifPresentOrElse(bytes -> takeouts.keep(claim.id(), bytes), () -> takeouts.fail(claim.id())));
    }

    @Override
    public void giveUp(TakeoutQueue.Claim claim) {
        asJob(() -> takeouts.fail(claim.id()));
    }

    void sweep() {
        asJob(() -> takeouts.old().forEach(takeouts::throwAway));
    }

    /** Of somebody who has signed out. */
    void throwAway(UUID person) {
        asJob(() -> takeouts.throwAway(new PersonId(person)));
    }

    private void tell(TakeoutQueue.Claim claim, int done, int all) {
        asJob(() -> takeouts.tell(claim.id(), done, all));
    }

    private void asJob(Runnable work) {
        DatabaseContext.asJob(JOB, () -> transaction.executeWithoutResult(status -> work.run()));
    }

    @Override
    public UUID idOf(TakeoutQueue.Claim claim) {
        return claim.id().value();
    }
}
