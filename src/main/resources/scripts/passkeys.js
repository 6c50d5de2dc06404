// Asks the browser for a passkey, or to make one, and sends what it says with the form. Without script, or where a browser has none,
// the button stays shut and says why.
(function () {
    "use strict";

    function bytes(text) {
        const plain = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
        return Uint8Array.from(plain, (sign) => sign.charCodeAt(0));
    }

    function text(buffer) {
        const plain = String.fromCharCode(...new Uint8Array(buffer));
        return btoa(plain).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
    }

    function described(list) {
        return (list || []).map((one) => ({ ...one, id: bytes(one.id) }));
    }

    async function make(options) {
        const made = await navigator.credentials.create({
            publicKey: {
                ...options,
                challenge: bytes(options.challenge),
                user: { ...options.user, id: bytes(options.user.id) },
                excludeCredentials: described(options.excludeCredentials),
            },
        });
        return {
            id: made.id,
            rawId: text(made.rawId),
            type: made.type,
            response: {
                attestationObject: text(made.response.attestationObject),
                clientDataJSON: text(made.response.clientDataJSON),
                transports: made.response.getTransports ? made.response.getTransports() : [],
            },
            clientExtensionResults: made.getClientExtensionResults(),
            authenticatorAttachment: made.authenticatorAttachment,
        };
    }

    async function show(options) {
        const shown = await navigator.credentials.get({
            publicKey: {
                ...options,
                challenge: bytes(options.challenge),
                allowCredentials: described(options.allowCredentials),
            },
        });
        return {
            id: shown.id,
            rawId: text(shown.rawId),
            type: shown.type,
            response: {
                authenticatorData: text(shown.response.authenticatorData),
                clientDataJSON: text(shown.response.clientDataJSON),
                signature: text(shown.response.signature),
                userHandle: shown.response.userHandle ? text(shown.response.userHandle) : null,
            },
            clientExtensionResults: shown.getClientExtensionResults(),
            authenticatorAttachment: shown.authenticatorAttachment,
        };
    }

    function say(form, words) {
        const reason = form.querySelector(".reason");
        reason.textContent = words;
        reason.hidden = !words;
    }

    async function go(form) {
        const reason = form.querySelector(".reason");
        say(form, "");
        try {
            const answer = await fetch(form.dataset.options, {
                method: "POST",
                body: new URLSearchParams(new FormData(form)),
            });
            if (answer.status === 422) {
                say(form, await answer.text());
                return;
            }
            if (!answer.ok) {
                say(form, reason.dataset.failed);
                return;
            }
            const options = await answer.json();
            const credential = form.dataset.passkey === "make" ? await make(options) : await show(options);
            form.elements.credential.value = JSON.stringify(credential);
            form.submit();
        } catch (problem) {
            say(form, problem.name === "NotAllowedError" ? reason.dataset.cancelled : reason.dataset.failed);
        }
    }

    document.addEventListener("DOMContentLoaded", () => {
        if (!window.PublicKeyCredential) {
            return;
        }
        for (const form of document.querySelectorAll("form[data-passkey]")) {
            form.querySelector("button").disabled = false;
            form.querySelector(".passkey-missing").hidden = true;
            form.addEventListener("submit", (event) => {
                event.preventDefault();
                go(form);
            });
        }
    });
})();
