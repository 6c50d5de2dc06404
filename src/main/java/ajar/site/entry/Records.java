package ajar.site.entry;

import ajar.site.accounts.AccountId;
import ajar.site.accounts.Accounts;
import ajar.site.accounts.Membership;
import ajar.site.audit.Act;
import ajar.site.audit.Audit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Notes in the audit log who came in and who did not; the log of the school where the account is somebody. */
@Component
public class Records {

    private final Audit audit;
    private final Accounts accounts;

    Records(Audit audit, Accounts accounts) {
        this.audit = audit;
        this.accounts = accounts;
    }

    void cameIn(Membership at) {
        audit.recordOf(at.school(), at.person(), Act.SIGNED_IN);
    }

    /** @param tried nothing where no such account is, or it is not known whose it was */
    public void failed(Optional<AccountId> tried, boolean locked, String route) {
        var act = locked ? Act.LOCKED_OUT : Act.SIGN_IN_FAILED;
        var at = tried.map(accounts::memberships).orElseGet(List::of);
        if (at.isEmpty()) {
            audit.recordOfNobody(act, route);
        } else {
            at.forEach(one -> audit.recordOfNobody(one.school(), one.person(), act));
        }
    }

    /** Somebody changed their own ways in; at every school where they are. */
    public void changed(AccountId account) {
        accounts.memberships(account).forEach(one -> audit.recordOf(one.school(), one.person(), Act.WAYS_CHANGED));
    }
}
