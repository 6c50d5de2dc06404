// A sign goes on by itself: it knows the states of today and tomorrow, asks once a minute whether they are still so, and says when it has
// not heard of the school for a day. Without a script the page asks for itself anew.
(function () {
    "use strict";

    const DAY = 24 * 60 * 60 * 1000;
    const ASK = 60 * 1000;
    const TICK = 1000;

    const sign = document.querySelector("[data-sign]");
    const part = (name) => sign.querySelector(`[data-${name}]`);
    let states = [];
    let heard = Number(sign.dataset.heard);
    // How far the clock of this screen is behind the school's.
    let behind = 0;
    let shown = null;

    function say(name, words) {
        const place = part(name);
        place.textContent = words;
        const line = place.closest("[data-line]");
        if (line) {
            line.hidden = words === "";
        }
    }

    function show(state) {
        const same = shown && JSON.stringify(shown) === JSON.stringify(state);
        shown = state;
        if (same) {
            return;
        }
        sign.dataset.world = state.world;
        sign.classList.toggle("is-open", state.open);
        part("word").textContent = state.word;
        part("task").textContent = state.task;
        part("task").className = `sign-task ${state.size}`;
        say("now", state.now);
        say("next", state.next);
        part("door").textContent = state.door;
    }

    function draw() {
        const now = Date.now() + behind;
        const state = states.find((one) => one.from <= now && now < one.until);
        if (state) {
            show(state);
        }
        part("old").hidden = now - heard < DAY;
        sign.classList.toggle("is-lost", !state && states.length > 0);
    }

    async function ask() {
        try {
            const answer = await fetch(sign.dataset.states, { cache: "no-cache" });
            if (answer.status === 404) {
                location.reload();
                return;
            }
            if (!answer.ok) {
                return;
            }
            const now = Number(answer.headers.get("Ajar-Now"));
            const kept = answer.headers.has("Ajar-Kept");
            states = (await answer.json()).states;
            heard = Math.max(heard, now);
            if (!kept) {
                behind = now - Date.now();
                if (answer.headers.get("Ajar-Look") !== sign.dataset.look) {
                    location.reload();
                }
            }
        } catch {
            // The school cannot be reached; what is known goes on.
        }
        draw();
    }

    async function keep() {
        if (!("serviceWorker" in navigator)) {
            return;
        }
        try {
            await navigator.serviceWorker.register("/d/worker.js", { scope: "/d/" });
            const ready = await navigator.serviceWorker.ready;
            const parts = performance.getEntriesByType("resource").map((entry) => entry.name);
            ready.active.postMessage([location.href, new URL(sign.dataset.states, location.href).href, ...parts]);
        } catch {
            // Without an encrypted connection a browser keeps nothing; the sign works while the school is reached.
        }
    }

    setInterval(draw, TICK);
    setInterval(ask, ASK);
    ask();
    if (document.readyState === "complete") {
        keep();
    } else {
        addEventListener("load", keep);
    }
})();
