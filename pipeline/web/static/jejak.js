// The page works without this file. It adds: suggestions while typing, marks switched on and off, keys, citations copied.
"use strict";

const byId = (id) => document.getElementById(id);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];

/* What is new on the page, now and after a part of it was replaced. */
function wake(root) {
  for (const button of all("[data-copy]", root)) button.hidden = false;
  const wide = matchMedia("(min-width: 60rem)").matches;
  for (const details of all("[data-wide-open]", root)) if (wide) details.open = true;
  for (const input of all("[data-suggest]", root)) if (!input.hasAttribute("role")) suggest(input);
}

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  await copy(byId(button.dataset.copy));
  const before = button.textContent;
  button.textContent = button.dataset.done;
  setTimeout(() => { button.textContent = before; }, 2500);
});

async function copy(element) {
  try {
    await navigator.clipboard.writeText(element.textContent);
  } catch {
    const chosen = getSelection();
    const hidden = element.closest("details:not([open])");
    if (hidden) hidden.open = true;
    chosen.selectAllChildren(element);
    document.execCommand("copy");
  }
}

/* Suggestions: a list below the box, arrows choose, Enter opens what is chosen, Escape closes. */
let lists = 0;
function suggest(input) {
  const list = document.createElement("ul");
  list.id = "options-" + (++lists);
  list.className = "options";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.labels?.[0]?.textContent.trim() || "");
  list.hidden = true;
  input.parentElement.append(list);
  for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-expanded", "false"], ["aria-controls", list.id]]) input.setAttribute(name, value);
  let asked = 0;
  let timer = 0;
  const options = () => all("[role=option]", list);
  const chosen = () => list.querySelector("[aria-selected=true]");
  const close = () => { list.hidden = true; input.setAttribute("aria-expanded", "false"); input.removeAttribute("aria-activedescendant"); };
  const choose = (option) => {
    for (const other of options()) other.setAttribute("aria-selected", String(other === option));
    if (option) input.setAttribute("aria-activedescendant", option.id);
    else input.removeAttribute("aria-activedescendant");
  };
  const open = (option) => {
    if (!input.hasAttribute("data-suggest-words")) { location.assign(option.dataset.page); return; }
    input.value = option.dataset.words;
    close();
    input.form.requestSubmit();
  };
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const mine = ++asked;
      if (input.value.trim().length < 2) return close();
      const answer = await fetch(input.dataset.suggest + "?q=" + encodeURIComponent(input.value)).catch(() => null);
      if (!answer?.ok || mine !== asked || document.activeElement !== input) return;
      list.innerHTML = await answer.text();
      for (const option of options()) { option.id = list.id + "-" + option.id; option.setAttribute("aria-selected", "false"); }
      list.hidden = !options().length;
      input.setAttribute("aria-expanded", String(!list.hidden));
    }, 130);
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") { if (!list.hidden) event.preventDefault(); close(); }
    if (event.key === "Enter") { asked++; clearTimeout(timer); if (!list.hidden && chosen()) { event.preventDefault(); open(chosen()); } close(); }
    if (list.hidden || !["ArrowDown", "ArrowUp"].includes(event.key)) return;
    event.preventDefault();
    const found = options();
    const place = found.indexOf(chosen()) + (event.key === "ArrowDown" ? 1 : -1);
    choose(found[(place + found.length + 1) % (found.length + 1)] ?? null);
  });
  input.addEventListener("blur", () => setTimeout(close, 150));
  list.addEventListener("pointerdown", (event) => { const option = event.target.closest("[role=option]"); if (option) { event.preventDefault(); open(option); } });
}

/* Marks in an article: switched on and off, the choice kept in the address. */
const reading = document.querySelector("[data-reading]");
const toggles = all("[data-toggle]");
for (const box of toggles) {
  box.addEventListener("change", () => {
    reading.classList.toggle("hide-" + box.dataset.toggle, !box.checked);
    const address = new URL(location.href);
    const hidden = toggles.filter((other) => !other.checked).map((other) => other.dataset.toggle);
    if (hidden.length) address.searchParams.set("hide", hidden.join(",")); else address.searchParams.delete("hide");
    history.replaceState(null, "", address);
  });
}

/* Keys, for those who want them: the choice is the reader's and is remembered. */
const keys = document.querySelector("[data-keys]");
const keysOn = document.querySelector("[data-keys-on]");
if (keys) {
  keys.hidden = false;
  keysOn.checked = recall("keys") !== "off";
  keysOn.addEventListener("change", () => remember("keys", keysOn.checked ? "on" : "off"));
}
function recall(name) { try { return localStorage.getItem("jejak-" + name); } catch { return null; } }
function remember(name, value) { try { localStorage.setItem("jejak-" + name, value); } catch { /* not allowed: not kept */ } }

document.addEventListener("keydown", (event) => {
  const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName) && !/^(checkbox|radio)$/.test(document.activeElement.type);
  if (typing || !keysOn?.checked || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === "/") {
    const search = byId("q") || byId("quick");
    if (search) { event.preventDefault(); search.focus(); search.select(); }
  }
  if (toggles[Number(event.key) - 1]) toggles[Number(event.key) - 1].click();
  if (event.key === "j" || event.key === "k") {
    const stops = all(reading ? "[data-said]" : "li.statement");
    const next = step(stops, event.key === "j" ? 1 : -1);
    if (next) { next.focus(); next.scrollIntoView({ block: "center" }); }
  }
});

function step(stops, way) {
  const now = stops.findIndex((stop) => stop.contains(document.activeElement));
  if (now >= 0) return stops[now + way];
  const below = stops.findIndex((stop) => stop.getBoundingClientRect().top > 80);
  return way > 0 ? stops[Math.max(below, 0)] : stops[(below < 0 ? stops.length : below) - 1];
}

for (const link of all("[data-jump]")) link.addEventListener("click", () => setTimeout(() => document.querySelector(link.hash)?.focus({ preventScroll: true }), 0));

/* Files dropped on their form are files chosen. */
for (const form of all("[data-drop]")) {
  const input = form.querySelector("input[type=file]");
  for (const name of ["dragenter", "dragover"]) form.addEventListener(name, (event) => { event.preventDefault(); form.classList.add("over"); });
  for (const name of ["dragleave", "drop"]) form.addEventListener(name, (event) => { event.preventDefault(); form.classList.remove("over"); });
  form.addEventListener("drop", (event) => { if (event.dataTransfer.files.length) input.files = event.dataTransfer.files; });
}

/* A menu closes when the reader goes elsewhere. */
document.addEventListener("click", (event) => { for (const menu of all(".export[open]")) if (!menu.contains(event.target)) menu.open = false; });
document.addEventListener("keydown", (event) => { if (event.key === "Escape") for (const menu of all(".export[open]")) { menu.open = false; menu.querySelector("summary").focus(); } });

wake(document);
document.addEventListener("htmx:after:swap", () => wake(document));
