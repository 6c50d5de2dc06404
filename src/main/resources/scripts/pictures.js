// A picture from a phone is made as small as a page needs it before it is sent, and shown at once; the server does all of it again.
(function () {
    "use strict";

    const LONGEST = 1600;
    const QUALITY = .85;
    const LARGE_ENOUGH = 300000;

    async function drawn(file) {
        const picture = await createImageBitmap(file);
        const by = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
        const canvas = document.createElement("canvas");
        canvas.width = Math.max(1, Math.round(picture.width * by));
        canvas.height = Math.max(1, Math.round(picture.height * by));
        const pen = canvas.getContext("2d");
        pen.fillStyle = "white";
        pen.fillRect(0, 0, canvas.width, canvas.height);
        pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
        picture.close();
        return canvas;
    }

    function smaller(file, canvas) {
        if (file.size < LARGE_ENOUGH) {
            return Promise.resolve(file);
        }
        return new Promise((done) => canvas.toBlob(
            (blob) => done(blob ? new File([blob], "picture.jpg", { type: "image/jpeg" }) : file), "image/jpeg", QUALITY));
    }

    async function take(field) {
        const chosen = [...field.files];
        const taken = new DataTransfer();
        field.parentElement.querySelectorAll("canvas").forEach((canvas) => canvas.remove());
        for (const file of chosen) {
            try {
                const canvas = await drawn(file);
                taken.items.add(await smaller(file, canvas));
                canvas.className = "picture-seen";
                canvas.setAttribute("role", "presentation");
                field.parentElement.append(canvas);
            } catch (problem) {
                // The server says what it cannot read.
                taken.items.add(file);
            }
        }
        field.files = taken.files;
    }

    document.addEventListener("change", (event) => {
        if (event.target.matches && event.target.matches("input[data-pictures]")) {
            take(event.target);
        }
    });
})();
