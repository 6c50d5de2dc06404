// Draws the webs that a page describes, and plays the weeks of the school's shape. The tables beside them say the same without a script.
(function () {
    "use strict";

    // Of the drawing itself: below that it is laid out as on a phone.
    const WIDE = 480;
    const A_WEEK = 1600;
    const CHANGES = 500;
    const LABEL = 150;
    const LONG_LABEL = 280;
    const NAME = 92;
    const still = window.matchMedia("(prefers-reduced-motion: reduce)");
    const mirrored = document.documentElement.dir === "rtl";

    // Names of custom properties, so that paper, darkness and print choose the colours and nothing is drawn again.
    const INK = "var(--ink)";
    const QUIET = "var(--ink-2)";
    const PAPER = "var(--paper)";

    function text(size, more) {
        return { show: true, fontFamily: getComputedStyle(document.body).fontFamily, fontSize: size, color: INK, ...more };
    }

    // Where a dot lies in pixels; scripts from the right see it mirrored.
    function place(dot, room) {
        const [x, y] = (room.isWide ? dot.at : dot.narrowAt).split(" ").map(Number);
        return { x: ((mirrored ? 100 - x : x) * room.width) / 100, y: (y * room.height) / 100 };
    }

    function side(at, room) {
        const off = at.x / room.width - 0.5;
        return Math.abs(off) < 0.1 ? (at.y < room.height / 2 ? "top" : "bottom") : off < 0 ? "left" : "right";
    }

    // What stands beside a dot: departments in some lines, or a name in two.
    function beside(dot, at, room, middle) {
        if (dot.sign) {
            const where = side(at, room);
            const align = { left: "right", right: "left" }[where];
            return text(13, {
                formatter: dot.label, position: where, distance: 8, width: align ? LABEL : LONG_LABEL, overflow: "break", lineHeight: 17,
                align: align || "center",
            });
        }
        return text(13, {
            formatter: dot.label.replace(" ", "\n"), position: at.y < middle ? "top" : "bottom", distance: 4, align: "center",
            width: room.isWide ? LABEL : NAME, overflow: "truncate", lineHeight: 16,
        });
    }

    function circle(dot, room) {
        return {
            name: dot.dot, ...place(dot, room), symbol: "circle", symbolSize: Number(dot.size),
            itemStyle: { color: dot.own === "true" ? INK : PAPER, borderColor: INK, borderWidth: 1.5, opacity: 1 },
            label: dot.sign ? text(14, { formatter: dot.sign, position: "inside", fontWeight: 600, color: dot.own === "true" ? PAPER : INK }) : { show: false },
        };
    }

    function words(dot, room, middle) {
        const at = place(dot, room);
        return {
            name: dot.dot + " ", ...at, symbol: "circle", symbolSize: Number(dot.size), itemStyle: { color: "transparent", borderWidth: 0 },
            label: beside(dot, at, room, middle),
        };
    }

    // Two that run both ways part from each other, and so do those that cross a ring.
    function line(given, own, all) {
        const width = Number(given.weight) / 10;
        const parts = given.label || all.some((one) => one.from === given.to && one.to === given.from);
        return {
            source: given.from, target: given.to, symbolSize: [0, 7 + 1.5 * width],
            lineStyle: { color: own.has(given.from) || own.has(given.to) ? INK : QUIET, width: width, curveness: parts ? 0.16 : 0.03, opacity: 1 },
            label: given.label ? text(13, { formatter: given.label, textBorderColor: PAPER, textBorderWidth: 4 }) : { show: false },
        };
    }

    // Two corners that nobody sees keep one pixel one pixel.
    function corner(x, y) {
        return { name: "corner " + x + " " + y, x: x, y: y, symbolSize: 0, label: { show: false } };
    }

    function option(web, room) {
        const given = [...web.children].map((one) => one.dataset);
        const dots = given.filter((one) => one.dot);
        const lines = given.filter((one) => one.from);
        const own = new Set(dots.filter((one) => one.own === "true").map((one) => one.dot));
        const labelled = dots.filter((one) => one.label && (room.isWide || !one.sign));
        const centre = dots.find((one) => one.own === "true");
        const middle = centre ? place(centre, room).y : room.height / 2;
        return {
            animation: !still.matches,
            animationDuration: 0,
            animationDurationUpdate: CHANGES,
            series: [{
                type: "graph", layout: "none", silent: true, left: 0, right: 0, top: 0, bottom: 0,
                edgeSymbol: ["none", "arrow"], emphasis: { disabled: true },
                data: [corner(0, 0), corner(room.width, room.height), ...dots.map((dot) => circle(dot, room)),
                    ...labelled.map((dot) => words(dot, room, middle))],
                links: lines.map((one) => line(one, own, lines)),
            }],
        };
    }

    // One drawing, moved from week to week.
    class Drawing {
        constructor() {
            this.box = document.createElement("div");
            this.box.className = "strings-web";
            this.box.setAttribute("role", "img");
            this.chart = null;
            this.web = null;
            this.width = 0;
            new ResizeObserver(() => this.fit()).observe(this.box);
        }

        show(frame) {
            this.web = frame.querySelector("[data-web]");
            if (!this.web) {
                this.box.remove();
                return;
            }
            this.web.before(this.box);
            this.box.setAttribute("aria-label", this.web.dataset.words);
            frame.querySelectorAll("[data-web-legend]").forEach((legend) => { legend.hidden = false; });
            this.draw();
        }

        fit() {
            if (this.web && this.box.clientWidth > 0 && this.box.clientWidth !== this.width) {
                this.draw();
            }
        }

        draw() {
            const width = this.box.clientWidth;
            const isWide = width >= WIDE;
            const height = Number(isWide ? this.web.dataset.height : this.web.dataset.narrowHeight);
            this.box.style.blockSize = height + "px";
            if (width === 0) {
                return;
            }
            if (this.chart) {
                this.chart.resize({ width: width, height: height });
            } else {
                this.chart = echarts.init(this.box, null, { renderer: "svg", width: width, height: height });
            }
            this.width = width;
            this.chart.setOption(option(this.web, { width: width, height: height, isWide: isWide }), { replaceMerge: ["series"] });
        }
    }

    class Film {
        constructor(form, frames, drawing) {
            this.form = form;
            this.frames = frames;
            this.drawing = drawing;
            this.play = form.querySelector("[data-film-play]");
            this.slider = form.querySelector("[data-film-slider]");
            this.said = document.querySelector("[data-film-said]");
            this.at = frames.findIndex((frame) => !frame.hidden);
            this.timer = 0;
            this.play.hidden = false;
            this.slider.parentElement.hidden = false;
            form.addEventListener("submit", (event) => this.step(event));
            this.play.addEventListener("click", () => (this.timer ? this.pause() : this.run()));
            this.slider.addEventListener("input", () => this.stop(Number(this.slider.value)));
            document.addEventListener("visibilitychange", () => this.pause());
            this.look();
        }

        step(event) {
            event.preventDefault();
            this.stop(this.at + Number(event.submitter.dataset.filmStep));
        }

        // By hand: it stays there, and says what is to be seen.
        stop(n) {
            this.pause();
            this.show(n);
            const title = this.frames[this.at].querySelector("h2").textContent;
            this.said.textContent = title + ". " + [...this.frames[this.at].querySelectorAll("h2 ~ p")].map((one) => one.textContent).join(" ");
        }

        run() {
            this.play.textContent = this.play.dataset.filmPause;
            this.show(this.at === this.frames.length - 1 ? 0 : this.at + 1);
            this.timer = setInterval(() => this.goOn(), A_WEEK);
        }

        goOn() {
            if (this.at === this.frames.length - 1) {
                this.pause();
            } else {
                this.show(this.at + 1);
            }
        }

        pause() {
            clearInterval(this.timer);
            this.timer = 0;
            this.play.textContent = this.play.dataset.filmPlay;
        }

        show(n) {
            if (n < 0 || n >= this.frames.length) {
                return;
            }
            this.at = n;
            this.frames.forEach((frame, place) => { frame.hidden = place !== n; });
            this.drawing.show(this.frames[n]);
            history.replaceState(null, "", "?week=" + this.frames[n].dataset.week);
            this.look();
        }

        // A button that would lead nowhere says so and keeps the focus.
        look() {
            for (const button of this.form.querySelectorAll("[data-film-step]")) {
                const to = this.at + Number(button.dataset.filmStep);
                button.disabled = false;
                button.setAttribute("aria-disabled", String(to < 0 || to >= this.frames.length));
            }
            this.slider.value = this.at;
            this.slider.setAttribute("aria-valuetext", this.frames[this.at].querySelector("h2").textContent);
        }
    }

    const frames = [...document.querySelectorAll("[data-web-frame]")];
    const form = document.querySelector("[data-film]");
    const shown = frames.find((frame) => !frame.hidden);
    if (shown) {
        const drawing = new Drawing();
        drawing.show(shown);
        document.fonts.ready.then(() => drawing.web && drawing.draw());
        if (form) {
            new Film(form, frames, drawing);
        }
    }
})();
