// The page works without this file. It adds: marks switched on and off, a graph to drag and zoom, citations copied.
"use strict";

for (const box of document.querySelectorAll("[data-toggle]")) {
  const target = document.querySelector(".article");
  box.addEventListener("change", () => target.classList.toggle("hide-" + box.dataset.toggle, !box.checked));
}

document.addEventListener("keydown", (event) => {
  const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName);
  if (event.key === "/" && !typing) {
    const search = document.querySelector("input[type=search]");
    if (search) { event.preventDefault(); search.focus(); }
  }
  const toggles = [...document.querySelectorAll("[data-toggle]")];
  const number = Number(event.key);
  if (!typing && !event.ctrlKey && !event.altKey && number >= 1 && number <= toggles.length) toggles[number - 1].click();
});

for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
    button.textContent = button.dataset.done;
  });
}

const picture = document.querySelector(".graph svg");
if (picture) {
  const box = picture.viewBox.baseVal;
  const point = (event) => new DOMPoint(event.clientX, event.clientY).matrixTransform(picture.getScreenCTM().inverse());
  let held = null;
  let from = null;
  picture.addEventListener("pointerdown", (event) => {
    held = event.target.closest("[data-node]");
    from = point(event);
    picture.setPointerCapture(event.pointerId);
  });
  picture.addEventListener("pointermove", (event) => {
    if (!from) return;
    const to = point(event);
    if (held) move(held, to.x - from.x, to.y - from.y);
    else { box.x -= to.x - from.x; box.y -= to.y - from.y; return; }
    from = to;
  });
  for (const name of ["pointerup", "pointercancel"]) picture.addEventListener(name, () => { held = from = null; });
  picture.addEventListener("wheel", (event) => { event.preventDefault(); zoom(event.deltaY > 0 ? 1.15 : 0.87, point(event)); }, { passive: false });
  document.querySelector("[data-zoom=in]")?.addEventListener("click", () => zoom(0.8, { x: box.x + box.width / 2, y: box.y + box.height / 2 }));
  document.querySelector("[data-zoom=out]")?.addEventListener("click", () => zoom(1.25, { x: box.x + box.width / 2, y: box.y + box.height / 2 }));
  document.querySelector("[data-save=svg]")?.addEventListener("click", () => save(new Blob([drawing()], { type: "image/svg+xml" }), "jejak.svg"));
  document.querySelector("[data-save=png]")?.addEventListener("click", () => {
    const image = new Image();
    image.onload = () => {
      const canvas = document.createElement("canvas");
      canvas.width = box.width * 2; canvas.height = box.height * 2;
      canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob((blob) => save(blob, "jejak.png"));
    };
    image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(drawing());
  });

  function move(node, dx, dy) {
    const circle = node.querySelector("circle");
    const text = node.querySelector("text");
    for (const shape of [circle, text]) {
      const [x, y] = shape === circle ? ["cx", "cy"] : ["x", "y"];
      shape.setAttribute(x, Number(shape.getAttribute(x)) + dx);
      shape.setAttribute(y, Number(shape.getAttribute(y)) + dy);
    }
    for (const edge of picture.querySelectorAll("[data-from],[data-to]")) {
      if (edge.dataset.from === node.dataset.node) { edge.setAttribute("x1", circle.getAttribute("cx")); edge.setAttribute("y1", circle.getAttribute("cy")); }
      if (edge.dataset.to === node.dataset.node) { edge.setAttribute("x2", circle.getAttribute("cx")); edge.setAttribute("y2", circle.getAttribute("cy")); }
    }
  }
  function zoom(factor, at) {
    box.x = at.x - (at.x - box.x) * factor; box.y = at.y - (at.y - box.y) * factor;
    box.width *= factor; box.height *= factor;
  }
  function drawing() {
    const copy = picture.cloneNode(true);
    copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
    copy.setAttribute("width", box.width); copy.setAttribute("height", box.height);
    const shapes = picture.querySelectorAll("circle,line,text");
    copy.querySelectorAll("circle,line,text").forEach((shape, i) => {
      const seen = getComputedStyle(shapes[i]);
      for (const name of ["fill", "stroke", "stroke-width", "opacity", "font-size", "font-family"]) shape.setAttribute(name, seen.getPropertyValue(name));
    });
    return new XMLSerializer().serializeToString(copy);
  }
  function save(blob, name) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob); link.download = name; link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }
}
