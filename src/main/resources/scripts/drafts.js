// What is being written is not lost. While one writes it is kept on the server; while there is no network it is kept in this browser,
// locked with a key that only whoever has signed in as the writer is given, and sent on as soon as there is one.
(function () {
    "use strict";

    const PREFIX = "ajar-draft:";
    const SENT = "ajar-sent";
    const SOON = 150;
    const LATER = 900;
    const AGAIN = 4000;
    const forms = new Map();
    let lock = null;

    function headers() {
        return { ...JSON.parse(document.body.getAttribute("hx-headers") || "{}"), "HX-Request": "true" };
    }

    function plain(text) {
        return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
    }

    function text(bytes) {
        let signs = "";
        for (const byte of bytes) {
            signs += String.fromCharCode(byte);
        }
        return btoa(signs);
    }

    async function fetchedLock() {
        const answer = await fetch("/draft-key", { method: "POST", headers: headers() });
        if (!answer.ok || answer.redirected) {
            throw new Error("no key");
        }
        return crypto.subtle.importKey("raw", plain(await answer.text()), "AES-GCM", false, ["encrypt", "decrypt"]);
    }

    // Only where the connection is safe do browsers lock anything; elsewhere nothing is kept here.
    function theLock() {
        if (!window.crypto || !crypto.subtle) {
            return Promise.reject(new Error("no locks"));
        }
        lock = lock || fetchedLock().catch((problem) => {
            lock = null;
            throw problem;
        });
        return lock;
    }

    async function locked(words) {
        const iv = crypto.getRandomValues(new Uint8Array(12));
        const bytes = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await theLock(), new TextEncoder().encode(words));
        return text(iv) + "." + text(new Uint8Array(bytes));
    }

    async function unlocked(kept) {
        const [iv, bytes] = kept.split(".");
        const words = await crypto.subtle.decrypt({ name: "AES-GCM", iv: plain(iv) }, await theLock(), plain(bytes));
        return new TextDecoder().decode(words);
    }

    class Draft {
        constructor(form) {
            this.form = form;
            this.field = form.elements.said;
            this.name = PREFIX + form.dataset.draftName + ":";
            this.state = form.querySelector(".draft-state");
            this.others = form.parentElement.querySelector(".draft-others");
            this.sent = false;
            this.unkept = false;
            this.field.addEventListener("input", () => this.changed());
            form.addEventListener("submit", () => this.leave());
            form.addEventListener("htmx:afterRequest", (event) => this.answered(event));
            this.takeUp();
        }

        get place() {
            return this.name + (this.form.elements.draft ? this.form.elements.draft.value : "new");
        }

        say(how) {
            if (this.state) {
                this.state.textContent = how ? this.state.dataset[how] || "" : "";
            }
        }

        changed() {
            this.unkept = true;
            this.pause();
            this.soon = setTimeout(() => this.keepHere(), SOON);
            this.later = setTimeout(() => this.keepThere(), LATER);
        }

        // Whether it arrives, the next page knows.
        leave() {
            this.pause();
            sessionStorage.setItem(SENT, this.place);
        }

        pause() {
            clearTimeout(this.soon);
            clearTimeout(this.later);
        }

        async keepHere() {
            const words = this.field.value;
            const place = this.place;
            try {
                const kept = await locked(words);
                if (!this.sent && this.form.isConnected) {
                    localStorage.setItem(place, kept);
                }
            } catch (problem) {
                // The server has it, or will.
            }
        }

        async keepThere() {
            if (!this.form.dataset.draft || !this.form.isConnected || this.sent) {
                return;
            }
            const words = this.field.value;
            try {
                const answer = await this.send(this.form.elements.draft.value, words);
                if (this.field.value === words && answer.ok) {
                    this.unkept = false;
                    localStorage.removeItem(this.place);
                }
                this.form.elements.base.value = "";
                this.form.elements.baseVersion.value = "0";
                this.say(words.trim() ? "kept" : "");
                this.show(await answer.text());
            } catch (problem) {
                await this.keepHere();
                this.say("offline");
                this.later = setTimeout(() => this.keepThere(), AGAIN);
            }
        }

        // A refusal is an answer, too: what is too long stays where it is, and the page says so.
        async send(draft, words) {
            const body = new URLSearchParams(new FormData(this.form));
            body.set("draft", draft);
            body.set("said", words);
            const answer = await fetch(this.form.dataset.draft, { method: "POST", headers: headers(), body, keepalive: true });
            if (answer.redirected || (!answer.ok && answer.status !== 422)) {
                throw new Error("not kept");
            }
            return answer;
        }

        show(others) {
            if (this.others) {
                htmx.swap(this.others, others, { swapStyle: "innerHTML" });
            }
        }

        // What an earlier page left behind goes on here where the field is empty, and else beside it.
        async takeUp() {
            const left = Object.keys(localStorage).filter((place) => place.startsWith(this.name));
            if (this.form.dataset.draft || left.length > 0) {
                await theLock().catch(() => {});
            }
            for (const place of left) {
                try {
                    await this.takeUpOne(place, await unlocked(localStorage.getItem(place)));
                } catch (problem) {
                    // Somebody else's, or there is no network yet: it stays.
                }
            }
        }

        async takeUpOne(place, words) {
            const draft = place.slice(this.name.length);
            if (!this.form.dataset.draft) {
                if (!this.field.value) {
                    this.field.value = words;
                }
                return;
            }
            const answer = await this.send(draft, words);
            localStorage.removeItem(place);
            if (answer.headers.get("Ajar-Draft") === "sent" || !words.trim()) {
                return;
            }
            if (!this.field.value || this.field.value === words) {
                this.form.elements.draft.value = draft;
                this.field.value = words;
                this.say("kept");
            } else {
                this.show(await answer.text());
            }
        }

        answered(event) {
            if (event.detail.elt === this.form && event.detail.successful) {
                this.sent = true;
                localStorage.removeItem(this.place);
            } else if (event.detail.elt === this.form) {
                this.changed();
            }
        }
    }

    function begin(root) {
        for (const form of root.querySelectorAll("form[data-draft-name]")) {
            if (!forms.has(form)) {
                forms.set(form, new Draft(form));
            }
        }
    }

    // A page that came after a form was sent, and is not that form again, says that it arrived.
    function forgetWhatArrived() {
        const sent = sessionStorage.getItem(SENT);
        sessionStorage.removeItem(SENT);
        if (sent && ![...forms.values()].some((draft) => sent.startsWith(draft.name) && !draft.form.dataset.draft)) {
            localStorage.removeItem(sent);
        }
    }

    document.addEventListener("DOMContentLoaded", () => {
        begin(document);
        forgetWhatArrived();
    });
    document.addEventListener("htmx:load", (event) => begin(event.detail.elt.parentElement || document));
    window.addEventListener("online", () => forms.forEach((draft) => draft.keepThere()));
    document.addEventListener("visibilitychange", () => {
        for (const [form, draft] of forms) {
            if (!form.isConnected) {
                forms.delete(form);
            } else if (document.visibilityState === "hidden" && draft.unkept) {
                draft.keepThere();
            }
        }
    });

    // One tap puts a question into the field; without script the link opens the page with it.
    document.addEventListener("click", (event) => {
        const link = event.target.closest("[data-puts]");
        const field = link && document.getElementById(link.dataset.puts);
        if (field) {
            event.preventDefault();
            field.value = field.value.trim() && link.closest(".bank") ? field.value.trim() + "\n" + link.textContent : link.textContent;
            field.dispatchEvent(new Event("input", { bubbles: true }));
            field.focus();
        }
    });
})();
