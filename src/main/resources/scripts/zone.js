// A school that is being founded is most likely where its founder is.
(function () {
    "use strict";

    document.addEventListener("DOMContentLoaded", () => {
        for (const field of document.querySelectorAll("[data-own-zone]")) {
            const zone = Intl.DateTimeFormat().resolvedOptions().timeZone || "";
            if (!field.value && zone.includes("/")) {
                field.value = zone;
            }
        }
    });
})();
