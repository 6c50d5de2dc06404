// Says in words what htmx only reports as an event: no answer, or an answer that is no page.
(function () {
    "use strict";

    function say(kind, number) {
        const alarm = document.querySelector(".alarm");
        if (alarm) {
            alarm.textContent = alarm.dataset[kind].replace("#", number);
            alarm.hidden = false;
        }
    }

    document.addEventListener("htmx:sendError", () => say("lost"));
    document.addEventListener("htmx:timeout", () => say("lost"));
    document.addEventListener("htmx:responseError", (event) => {
        const number = event.detail.xhr.getResponseHeader("Ajar-Mishap");
        const kind = event.detail.xhr.status === 429 ? "often" : "broken";
        say(number ? "brokenNumber" : kind, number);
    });
    document.addEventListener("htmx:afterOnLoad", (event) => {
        const alarm = document.querySelector(".alarm");
        if (alarm && event.detail.successful) {
            alarm.hidden = true;
        }
    });
})();
