// One day at a time: a swipe over the board does what the arrows beside the days do.
(function () {
    "use strict";

    const FAR = 60;
    let start = null;

    document.addEventListener("touchstart", (event) => {
        const touch = event.changedTouches[0];
        start = event.target.closest(".board") ? { x: touch.clientX, y: touch.clientY } : null;
    }, { passive: true });

    document.addEventListener("touchend", (event) => {
        if (!start) {
            return;
        }
        const touch = event.changedTouches[0];
        const across = touch.clientX - start.x;
        const down = Math.abs(touch.clientY - start.y);
        start = null;
        if (Math.abs(across) < FAR || down > Math.abs(across) / 2) {
            return;
        }
        const forwards = (across < 0) !== (document.documentElement.dir === "rtl");
        const arrow = document.querySelector(forwards ? ".day-tabs [rel=next]" : ".day-tabs [rel=prev]");
        if (arrow && arrow.offsetParent) {
            arrow.click();
        }
    }, { passive: true });
})();
