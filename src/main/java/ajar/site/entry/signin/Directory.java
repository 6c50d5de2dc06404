package ajar.site.entry.signin;

import ajar.site.Words;
import java.util.List;

/** Knows the directories that vouch for their people, as choices on the sign-in page. */
public interface Directory {

    List<SignInPage.ProviderChoice> choices(Words words);
}
