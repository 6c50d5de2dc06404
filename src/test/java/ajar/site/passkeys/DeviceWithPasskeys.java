package ajar.site.passkeys;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** A device that keeps passkeys and always recognises its owner, played by Chromium's own authenticator for tests. */
public final class DeviceWithPasskeys {

    private final CDPSession session;
    private final String id;

    public DeviceWithPasskeys(Page page) {
        session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var wanted = new JsonObject();
        wanted.add("options", options);
        id = session.send("WebAuthn.addVirtualAuthenticator", wanted)
                .get("authenticatorId")
                .getAsString();
    }

    /** Whether its owner is recognised from now on. */
    public void recognisesItsOwner(boolean does) {
        var wanted = new JsonObject();
        wanted.addProperty("authenticatorId", id);
        wanted.addProperty("isUserVerified", does);
        session.send("WebAuthn.setUserVerified", wanted);
    }

    public void forgetAll() {
        var wanted = new JsonObject();
        wanted.addProperty("authenticatorId", id);
        session.send("WebAuthn.clearCredentials", wanted);
    }
}
