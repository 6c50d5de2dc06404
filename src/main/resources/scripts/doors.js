// The sheet for the wall is printed with a tap; without script the browser's menu does it.
(function () {
    "use strict";

    document.addEventListener("DOMContentLoaded", () => {
        for (const button of document.querySelectorAll("[data-prints]")) {
            button.hidden = false;
            button.addEventListener("click", () => window.print());
        }
    });
})();
