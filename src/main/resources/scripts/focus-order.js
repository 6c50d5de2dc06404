// What waits on one's list changes places by dragging its number. The buttons beside it do the same without a script, and by keyboard.
(function () {
    "use strict";

    let dragged = null;

    function rows(list) {
        return [...list.querySelectorAll(":scope > [data-item]")];
    }

    function ready() {
        document.querySelectorAll(".focus-rows").forEach((list) => list.classList.add("focus-drags"));
    }

    // The list is sent by the form of one of its buttons, with another place written into it.
    function send(row, place) {
        const form = row.querySelector("form[action$='/place']");
        form.elements.place.value = place;
        form.requestSubmit();
    }

    document.addEventListener("pointerdown", (event) => {
        const grip = event.target.closest && event.target.closest(".focus-drags [data-grip]");
        if (!grip || event.button !== 0) {
            return;
        }
        const row = grip.closest("[data-item]");
        dragged = { row: row, list: row.parentElement, from: rows(row.parentElement).indexOf(row), grip: grip };
        grip.setPointerCapture(event.pointerId);
        row.classList.add("is-dragged");
        event.preventDefault();
    });

    document.addEventListener("pointermove", (event) => {
        if (!dragged) {
            return;
        }
        const over = rows(dragged.list).find((row) => {
            const box = row.getBoundingClientRect();
            return row !== dragged.row && event.clientY >= box.top && event.clientY <= box.bottom;
        });
        if (over) {
            const box = over.getBoundingClientRect();
            const before = event.clientY < box.top + box.height / 2;
            dragged.list.insertBefore(dragged.row, before ? over : over.nextElementSibling);
        }
    });

    document.addEventListener("pointerup", () => {
        if (!dragged) {
            return;
        }
        const { row, list, from } = dragged;
        dragged = null;
        row.classList.remove("is-dragged");
        const to = rows(list).indexOf(row);
        if (to !== from) {
            send(row, to + 1);
        }
    });

    document.addEventListener("pointercancel", () => {
        if (dragged) {
            dragged.row.classList.remove("is-dragged");
            const others = rows(dragged.list).filter((row) => row !== dragged.row);
            dragged.list.insertBefore(dragged.row, others[dragged.from] || null);
            dragged = null;
        }
    });

    // At an end one of the two buttons is gone; the keyboard goes on with the other.
    let pressed = null;
    document.addEventListener("htmx:beforeRequest", (event) => {
        const form = event.target.closest(".focus-row form");
        pressed = form && form.contains(document.activeElement) ? document.activeElement.id : null;
    });
    document.addEventListener("htmx:afterSettle", () => {
        ready();
        if (!pressed) {
            return;
        }
        const [way, ...id] = pressed.split("-");
        const other = (way === "up" ? "down-" : "up-") + id.join("-");
        const button = document.getElementById(pressed) || document.getElementById(other);
        pressed = null;
        if (button) {
            button.focus();
        }
    });

    ready();
})();
