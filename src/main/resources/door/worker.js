// Keeps a sign and what it needs, so that it comes back without the network: after the power was gone, for instance.
"use strict";

const KEPT = "signs";
const PATIENCE = 8000;
const NEVER_CHANGES = ["/assets/", "/fonts/", "/icons/"];

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("message", (event) => {
    if (Array.isArray(event.data)) {
        event.waitUntil(keepAll(event.data.filter((address) => new URL(address).origin === location.origin)));
    }
});

self.addEventListener("fetch", (event) => {
    const address = new URL(event.request.url);
    if (event.request.method !== "GET" || address.origin !== location.origin) {
        return;
    }
    if (NEVER_CHANGES.some((folder) => address.pathname.startsWith(folder))) {
        event.respondWith(keptOrFresh(event.request));
    } else if (address.pathname.startsWith("/d/")) {
        event.respondWith(freshOrKept(event.request));
    }
});

// What an older page needed goes.
async function keepAll(addresses) {
    const kept = await caches.open(KEPT);
    await Promise.all(addresses.map(async (address) => {
        const answer = await fetch(address, { cache: "no-cache" }).catch(() => null);
        if (answer && answer.ok) {
            await kept.put(address, answer);
        }
    }));
    for (const request of await kept.keys()) {
        if (!addresses.includes(request.url)) {
            await kept.delete(request);
        }
    }
}

async function keptOrFresh(request) {
    return await caches.match(request) || fetch(request);
}

// A sign that is over is forgotten; a school that cannot be reached is not.
async function freshOrKept(request) {
    const kept = await caches.open(KEPT);
    try {
        const answer = await fetch(request, { signal: AbortSignal.timeout(PATIENCE) });
        if (answer.ok) {
            await kept.put(request.url, answer.clone());
        } else if (answer.status === 404) {
            await kept.delete(request.url);
        } else if (answer.status >= 500 || answer.status === 429) {
            return await keptOf(kept, request) || answer;
        }
        return answer;
    } catch (unreachable) {
        const answer = await keptOf(kept, request);
        if (answer) {
            return answer;
        }
        throw unreachable;
    }
}

async function keptOf(kept, request) {
    const answer = await kept.match(request.url);
    if (!answer) {
        return null;
    }
    const headers = new Headers(answer.headers);
    headers.set("Ajar-Kept", "1");
    return new Response(answer.body, { status: answer.status, headers });
}
