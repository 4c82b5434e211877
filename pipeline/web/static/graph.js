// The picture of a neighbourhood, to drag, zoom and ask for evidence. Without it the same is drawn as plain SVG.
"use strict";

const stage = document.querySelector("[data-graph]");
const read = (name) => JSON.parse(stage.querySelector(`[data-${name}]`).textContent);
const say = read("words");
const knots = read("knots");
const links = read("links");
const canvas = stage.querySelector("[data-canvas]");
const evidence = stage.querySelector("[data-evidence]");
const hue = (name) => getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();
const SHAPES = { person: "ellipse", institution: "round-rectangle", regulation: "diamond", place: "hexagon" };

stage.querySelector("[data-drawing]").setAttribute("hidden", "");
for (const part of [canvas, evidence, stage.querySelector("[data-tools]")]) part.hidden = false;

const heaviest = Math.max(1, ...knots.filter((k) => !k.centre).map((k) => k.weight));
let letter = 12;
const graph = cytoscape({
  container: canvas,
  elements: [
    ...knots.map((k) => ({ data: { ...k, name: k.label.length > 34 ? k.label.slice(0, 33) + "…" : k.label, size: k.centre ? 46 : 12 + 26 * Math.sqrt(k.weight / heaviest) } })),
    ...links.map((link, n) => ({ data: { id: "link-" + n, ...link, width: Math.min(1 + Math.log2(link.count), 6) } })),
  ],
  minZoom: 0.15,
  maxZoom: 4,
  layout: { name: "preset" },
});
dress();
const many = knots.length > 80;
graph.layout({
  name: typeof cytoscapeFcose === "undefined" ? "cose" : "fcose", animate: false, randomize: true, quality: "proof", packComponents: true,
  nodeDimensionsIncludeLabels: true, idealEdgeLength: (edge) => (many ? 70 : 90) + 140 / (1 + edge.data("count")), nodeRepulsion: many ? 26000 : 16000,
  nodeSeparation: 100, gravity: 0.3, numIter: 4000, fit: true, padding: 30,
}).run();
spread();
letter = Math.min(30, Math.max(11, 12.5 / graph.zoom()));
graph.style().update();
graph.fit(undefined, 30);
declutter();
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", dress);

function dress() {
  graph.style([
    { selector: "node", style: { label: "data(name)", width: "data(size)", height: "data(size)", shape: (n) => SHAPES[n.data("kind")] || "ellipse", "background-color": (n) => hue(n.data("kind") + "-ink") || hue("bar"), color: hue("ink"), "font-family": getComputedStyle(document.body).fontFamily, "font-size": () => letter, "text-valign": "bottom", "text-margin-y": 3, "text-outline-width": 2.5, "text-outline-color": hue("card"), "min-zoomed-font-size": 6 } },
    { selector: "node[?centre]", style: { "font-size": () => letter * 1.3, "font-weight": 700, "border-width": 4, "border-color": hue("focus") } },
    { selector: "edge", style: { width: "data(width)", "line-color": hue("edge"), "curve-style": "haystack", opacity: 0.6 } },
    { selector: "edge[relation = 'SPOKE_ABOUT']", style: { "line-color": hue("accent"), "curve-style": "bezier", "target-arrow-shape": "triangle", "target-arrow-color": hue("accent"), "arrow-scale": 0.8 } },
    { selector: "edge[relation = 'NAMED_WITH']", style: { "line-style": "dashed", opacity: 0.2 } },
    { selector: ".quiet", style: { label: "" } },
    { selector: ".faded", style: { opacity: 0.12, "text-opacity": 0 } },
    { selector: ".near", style: { opacity: 1, label: "data(name)", "min-zoomed-font-size": 0 } },
    { selector: ".held", style: { "border-width": 4, "border-color": hue("focus"), "line-color": hue("focus"), "target-arrow-color": hue("focus"), opacity: 1 } },
  ]);
}

/* The picture fills its room: what the layout left flat is drawn apart. */
function spread() {
  const box = graph.nodes().boundingBox({ includeLabels: false });
  const stretch = Math.min(2.2, Math.max(0.6, (box.w / Math.max(box.h, 1)) * (canvas.clientHeight / canvas.clientWidth)));
  graph.nodes().positions((node) => ({ x: node.position("x"), y: node.position("y") * stretch }));
  graph.fit(undefined, 36);
}

/* Labels that would lie on one another: the lighter knot keeps its name for when it is pointed at. */
function declutter() {
  const labels = [];
  const spots = graph.nodes().map((node) => ({ id: node.id(), ...node.renderedBoundingBox({ includeLabels: false, includeEdges: false, includeOverlays: false }) }));
  const boxes = graph.nodes().sort((a, b) => b.data("centre") - a.data("centre") || b.data("weight") - a.data("weight"));
  boxes.removeClass("quiet");
  boxes.forEach((node, rank) => {
    const box = node.renderedBoundingBox({ includeNodes: false, includeEdges: false, includeOverlays: false });
    const hit = (other) => other.id !== node.id() && box.x1 < other.x2 && box.x2 > other.x1 && box.y1 < other.y2 && box.y2 > other.y1;
    if (labels.some(hit) || (rank >= 30 && spots.some(hit))) node.addClass("quiet"); else labels.push(box);
  });
}
let soon = 0;
graph.on("zoom dragfree", () => { clearTimeout(soon); soon = setTimeout(declutter, 120); });

graph.on("mouseover", "node", (event) => light(event.target));
graph.on("mouseout", "node", () => light(graph.$(".held").nodes()));
graph.on("tap", "node", (event) => hold(event.target));
graph.on("tap", "edge", (event) => hold(event.target));
graph.on("tap", (event) => { if (event.target === graph) { graph.elements().removeClass("held"); light(graph.collection()); tell(null); } });

function light(some) {
  graph.elements().removeClass("faded near");
  if (!some.length) return;
  const near = some.closedNeighborhood();
  graph.elements().not(near).addClass("faded");
  near.nodes().addClass("near");
}

function hold(element) {
  graph.elements().removeClass("held");
  element.addClass("held");
  light(element.isNode() ? element : graph.collection());
  tell(element);
}

/* Evidence beside the picture: what a knot is linked by, or what shows a link. */
function tell(element) {
  evidence.replaceChildren();
  if (!element) return evidence.append(make("p", say.hint));
  const data = element.data();
  if (element.isNode()) {
    evidence.append(make("h2", data.label));
    const ways = make("p");
    ways.append(anchor(data.page, say.open), " · ", anchor("/jejaring?q=" + encodeURIComponent(data.id), say.around));
    evidence.append(ways);
    const list = make("ul");
    element.connectedEdges().sort((a, b) => b.data("count") - a.data("count")).slice(0, 40).forEach((edge) => {
      const other = edge.source().id() === data.id ? edge.target() : edge.source();
      const item = make("li");
      const button = make("button", other.data("label"));
      button.type = "button";
      button.className = "plain small";
      button.addEventListener("click", () => hold(edge));
      item.append(button, " " + relation(edge.data()) + " ×" + edge.data("count"));
      list.append(item);
    });
    evidence.append(list);
    return;
  }
  const [source, target] = [element.source().data("label"), element.target().data("label")];
  evidence.append(make("h2", `${source} — ${target}`), make("p", `${relation(data)} ×${data.count}`));
  const list = make("ul");
  for (const proof of data.proofs) {
    const item = make("li");
    if (proof.words && data.relation === "SPOKE_ABOUT") item.append(make("q", proof.words));
    if (proof.article) item.append(anchor(`/artikel/${encodeURIComponent(proof.article)}${proof.start === null ? "" : "#s-" + proof.start}`, proof.title || proof.article));
    item.append(make("div", [proof.publisher, proof.date].filter(Boolean).join(" · ")));
    list.append(item);
  }
  evidence.append(list);
}
function relation(data) { return (say.relations[data.relation] || data.relation) + (data.label ? ": " + data.label : ""); }
function make(tag, text = "") { const element = document.createElement(tag); element.textContent = text; return element; }
function anchor(address, text) { const link = make("a", text); link.href = address; return link; }

for (const button of stage.querySelectorAll("[data-zoom]")) {
  button.addEventListener("click", () => {
    if (button.dataset.zoom === "fit") graph.fit(undefined, 30);
    else graph.zoom({ level: graph.zoom() * (button.dataset.zoom === "in" ? 1.3 : 1 / 1.3), renderedPosition: { x: canvas.clientWidth / 2, y: canvas.clientHeight / 2 } });
  });
}
for (const button of stage.querySelectorAll("[data-save]")) {
  button.addEventListener("click", () => {
    const made = button.dataset.save === "png" ? graph.png({ output: "blob", full: true, scale: 2, bg: hue("card"), maxWidth: 8000, maxHeight: 8000 }) : new Blob([drawn()], { type: "image/svg+xml" });
    const link = anchor(URL.createObjectURL(made), "");
    link.download = "jejak." + button.dataset.save;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 5000);
  });
}

/* The picture as it stands now, as SVG: what the canvas shows, to be set in print. */
function drawn() {
  const box = graph.elements().boundingBox();
  const clean = (text) => String(text).replace(/[<>&"]/g, (c) => ({ "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;" })[c]);
  const lines = graph.edges(":visible").map((edge) => {
    const [a, b] = [edge.source().position(), edge.target().position()];
    const dash = edge.data("relation") === "NAMED_WITH" ? ' stroke-dasharray="4 4"' : "";
    return `<line x1="${a.x.toFixed(1)}" y1="${a.y.toFixed(1)}" x2="${b.x.toFixed(1)}" y2="${b.y.toFixed(1)}" stroke="${hue(edge.data("relation") === "SPOKE_ABOUT" ? "accent" : "edge")}" stroke-width="${edge.data("width").toFixed(1)}" opacity="0.6"${dash}><title>${clean(edge.source().data("label"))} – ${clean(edge.target().data("label"))}: ${clean(relation(edge.data()))}</title></line>`;
  });
  const points = graph.nodes(":visible").map((node) => {
    const { x, y } = node.position();
    const r = node.data("size") / 2;
    const fill = `fill="${hue(node.data("kind") + "-ink")}"`;
    const shape = { institution: `<rect x="${x - r}" y="${y - r}" width="${2 * r}" height="${2 * r}" rx="3" ${fill}/>`, regulation: `<path d="M${x} ${y - r} L${x + r} ${y} L${x} ${y + r} L${x - r} ${y}Z" ${fill}/>` }[node.data("kind")] || `<circle cx="${x}" cy="${y}" r="${r}" ${fill}/>`;
    return `<g>${shape}<text x="${x}" y="${y + r + 14}" text-anchor="middle" font-family="sans-serif" font-size="${node.data("centre") ? 16 : 12}" fill="${hue("ink")}">${clean(node.data("label"))}</text></g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.x1 - 20} ${box.y1 - 20} ${box.w + 40} ${box.h + 40}"><rect x="${box.x1 - 20}" y="${box.y1 - 20}" width="${box.w + 40}" height="${box.h + 40}" fill="${hue("card")}"/>${lines.join("")}${points.join("")}</svg>`;
}
