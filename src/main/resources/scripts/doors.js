// A swipe on a phone goes to the day before or after; the sheet for the wall is printed with a tap. Both only add to links and menus.
(function () {
    "use strict";

    const FAR = 60;
    let start = null;

    document.addEventListener("touchstart", (event) => {
        start = event.touches.length === 1 ? { x: event.touches[0].clientX, y: event.touches[0].clientY } : null;
    }, { passive: true });

    document.addEventListener("touchend", (event) => {
        const tabs = document.querySelector(".day-tabs");
        if (!start || !tabs || event.target.closest(".filter, .scrolls, input") || !event.target.closest("main")) {
            return;
        }
        const across = event.changedTouches[0].clientX - start.x;
        const along = event.changedTouches[0].clientY - start.y;
        if (Math.abs(across) > FAR && Math.abs(across) > 2 * Math.abs(along)) {
            const mirrored = document.documentElement.dir === "rtl";
            const way = tabs.querySelector((across < 0) !== mirrored ? "[rel=next]" : "[rel=prev]");
            window.location.assign(way.href);
        }
    }, { passive: true });

    document.addEventListener("DOMContentLoaded", () => {
        for (const button of document.querySelectorAll("[data-prints]")) {
            button.hidden = false;
            button.addEventListener("click", () => window.print());
        }
    });
})();
