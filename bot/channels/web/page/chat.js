// The page: puts messages on the screen, and what a person does on the wire.

import { render } from "./markup.js";
import { Wire, identifier } from "./wire.js";

const BANNER_AFTER = 1000; // a short blink of the network is nobody's concern
const TOAST_FOR = 6000;
const LARGEST_PICTURE = 10 * 1024 * 1024; // the server's limit

const log = document.getElementById("log");
const toast = document.getElementById("toast");
const spoken = document.getElementById("spoken");
const state = document.getElementById("state");
const form = document.getElementById("composer");
const text = document.getElementById("text");

let words = JSON.parse(document.body.dataset.words);
const messages = new Map(); // id -> {seq, node}
const unsent = new Map(); // id of the event -> the bubble that stands for it
let toastTimer = null;
let bannerTimer = null;
let synced = false;

function relabel(language) {
  if (language) document.documentElement.lang = language;
  document.title = words.title;
  log.setAttribute("aria-label", words.conversation);
  text.placeholder = words.message;
  document.getElementById("send").title = words.send;
  for (const node of document.querySelectorAll("[data-word]")) node.textContent = words[node.dataset.word];
}

function setState(now) {
  clearTimeout(bannerTimer);
  const tell = () => {
    state.classList.toggle("away", now === "away");
    const word = words[{ connecting: "connecting", connected: "connected", away: "reconnecting" }[now]];
    if (state.textContent !== word) state.textContent = word;
  };
  state.dataset.state = now;
  if (now === "away") bannerTimer = setTimeout(tell, BANNER_AFTER);
  else tell();
}

function showToast(words, language) {
  clearTimeout(toastTimer);
  toast.textContent = words;
  toast.lang = language ?? document.documentElement.lang;
  toast.hidden = false;
  toastTimer = setTimeout(() => (toast.hidden = true), TOAST_FOR);
  say(words, language);
}

/** Tell a screen reader, once: a card that replaces another is no addition that a log would announce. */
function say(words, language) {
  const line = document.createElement("span");
  line.lang = language ?? document.documentElement.lang;
  line.textContent = `${words} `;
  spoken.append(line);
  setTimeout(() => line.remove(), 4000);
}

function isAtBottom() {
  return innerHeight + scrollY >= document.documentElement.scrollHeight - 120;
}

/** Show the end of the conversation; of a message that is taller than the window, its beginning. */
function toBottom() {
  const last = log.lastElementChild;
  if (!last) return;
  const room = innerHeight - document.querySelector(".top").offsetHeight - document.querySelector(".bottom").offsetHeight;
  if (last.offsetHeight > room) last.scrollIntoView({ block: "start" });
  else scrollTo({ top: document.documentElement.scrollHeight });
}

/** Stack the rows in which a word is wider than its column. */
function fit(node) {
  for (const row of node.querySelectorAll(".row")) {
    row.classList.remove("stacked");
    const wide = [...row.children].some((child) => child.scrollWidth > child.clientWidth);
    row.classList.toggle("stacked", wide);
  }
}

function bubble(frame) {
  const node = document.createElement("article");
  node.className = frame.own ? "bubble own" : "bubble";
  node.lang = frame.language;
  const author = document.createElement("span");
  author.className = "unseen";
  author.lang = document.documentElement.lang;
  author.textContent = `${frame.own ? words.you : words.service}: `;
  const said = document.createElement("p");
  said.className = "said";
  said.append(render(frame.html));
  node.append(author);
  if (frame.picture) node.append(picture(frame.picture));
  node.append(said);
  if (frame.file) node.append(download(frame.file));
  if (frame.asks_picture) node.append(chooser(frame.asks_picture, frame.language));
  if (frame.buttons.length) node.append(keyboard(frame));
  if (frame.buttons[0]?.[0]?.action?.startsWith("v:")) node.classList.add("card");
  return node;
}

function picture({ url, alt }) {
  const node = document.createElement("img");
  node.className = "picture";
  node.alt = alt;
  node.addEventListener("load", () => node.closest(".newest") && toBottom());
  node.src = url;
  return node;
}

function download({ url, name }) {
  const node = document.createElement("a");
  node.className = "choice download";
  node.textContent = words.download;
  node.href = url;
  node.download = name;
  return node;
}

/** The button that sends a picture; it stands under the newest message only, and brings its words along. */
function chooser(words, language) {
  const node = document.createElement("div");
  node.className = "rows chooser";
  const row = document.createElement("div");
  row.className = "row";
  const input = document.createElement("input");
  input.type = "file";
  input.accept = "image/jpeg,image/png,image/webp";
  input.hidden = true;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "choice";
  button.textContent = words.choose;
  button.addEventListener("click", () => button.getAttribute("aria-busy") !== "true" && input.click());
  input.addEventListener("change", () => {
    if (input.files[0]) sendPicture(input.files[0], words, language, button);
    input.value = ""; // the same one may be chosen again
  });
  row.append(button);
  node.append(row, input);
  return node;
}

function sendPicture(file, words, language, button) {
  if (!file.type.startsWith("image/")) return showToast(words.format, language);
  if (file.size > LARGEST_PICTURE) return showToast(words.large, language);
  const id = identifier();
  button.setAttribute("aria-busy", "true");
  unsent.set(id, { node: pending(words.sending), once: true, done: () => button.removeAttribute("aria-busy") });
  say(words.sending, language);
  wire.upload(id, file).catch(() => {
    if (!unsent.has(id)) return; // it has arrived all the same
    giveBack(id);
    showToast(words.failed, language);
  });
}

/** Hand a link on: by the device's own way where there is one, else by the clipboard. */
async function share(url) {
  try {
    if (navigator.share) return await navigator.share({ url });
    await navigator.clipboard.writeText(url);
    showToast(words.copied);
  } catch {
    // Dismissed, or not allowed: the link stands in the message.
  }
}

function keyboard(frame) {
  const rows = document.createElement("div");
  rows.className = "rows";
  if (frame.buttons.length > 6) rows.classList.add("many");
  for (const buttons of frame.buttons) {
    const row = document.createElement("div");
    row.className = "row";
    const action = buttons[0].action ?? "";
    if (action.startsWith("v:")) row.classList.add("votes");
    if (action.startsWith("w:")) row.classList.add("reasons");
    row.append(...buttons.map((button) => choice(button, frame.id)));
    rows.append(row);
  }
  return rows;
}

function choice(button, message) {
  const node = document.createElement(button.url ? "a" : "button");
  node.className = "choice";
  node.textContent = button.label;
  if (button.url) {
    node.href = button.url;
    return node;
  }
  node.type = "button";
  if (button.action) node.dataset.code = button.action.split(":", 1)[0];
  if (button.share) {
    node.addEventListener("click", () => share(button.share));
    return node;
  }
  node.addEventListener("click", (click) => {
    // The second half of a double click would vote on the next card, unread.
    if (click.detail > 1 || node.getAttribute("aria-busy") === "true") return;
    node.setAttribute("aria-busy", "true");
    const event = wire.send({ type: "press", message, action: button.action });
    unsent.set(event, { done: () => node.removeAttribute("aria-busy") });
  });
  return node;
}

/** Where the focus is among a message's buttons: the place that it keeps in the next card. */
function focusedPlace(node) {
  const row = document.activeElement?.closest?.(".row");
  if (!row || !node.contains(row)) return null;
  const rows = [...node.querySelectorAll(".row")];
  return [rows.indexOf(row), [...row.children].indexOf(document.activeElement)];
}

function focus(node, [row, column]) {
  const target = node.querySelectorAll(".row")[row]?.children[column] ?? node.querySelector(".choice");
  (target ?? log).focus({ preventScroll: true });
}

function showMessage(frame) {
  const known = messages.get(frame.id);
  if (known && known.seq >= frame.seq) return;
  const bottom = isAtBottom();
  const node = bubble(frame);
  if (frame.echo) {
    unsent.get(frame.echo)?.node?.remove();
    unsent.delete(frame.echo);
  }
  if (known) {
    const place = focusedPlace(known.node);
    known.node.replaceWith(node);
    if (place) focus(node, place);
  } else {
    log.append(node);
  }
  messages.set(frame.id, { seq: frame.seq, node });
  fit(node);
  for (const other of log.querySelectorAll(".newest")) other.classList.remove("newest");
  const newest = [...log.children].findLast((child) => !child.classList.contains("own"));
  newest?.classList.add("newest");
  for (const late of log.querySelectorAll(".bubble:not(.newest) > .chooser")) {
    if (late.contains(document.activeElement)) focus(newest, [0, 0]);
    late.remove();
  }
  if (synced && !frame.own) say(node.querySelector(".said").textContent, frame.language);
  // Whoever pressed wants to see what came of it; who reads further up is not pulled away.
  if (bottom || !synced || known) toBottom();
}

function show(frame) {
  switch (frame.type) {
    case "message":
      return showMessage(frame);
    case "toast":
      return showToast(frame.text, frame.language);
    case "words":
      words = frame.words;
      relabel(frame.language);
      return setState(state.dataset.state);
    case "gone":
      messages.clear();
      return log.replaceChildren();
    case "received":
      return settle(frame.id);
    case "refused":
      if (frame.retry === null || unsent.get(frame.id)?.once) giveBack(frame.id);
      return showToast(frame.text, frame.language);
    case "synced":
      return begin();
  }
}

function settle(event) {
  unsent.get(event)?.done?.();
  if (!unsent.get(event)?.node) unsent.delete(event);
}

/** Put what was refused back into the field, so that nothing typed is lost. */
function giveBack(event) {
  const entry = unsent.get(event);
  entry?.done?.();
  entry?.node?.remove();
  if (entry?.text && !text.value) text.value = entry.text;
  unsent.delete(event);
  grow();
}

/** After the history: open the chat if it is empty, or if a link brought the person here. */
function begin() {
  if (synced) {
    // Another window had everything deleted while this one was away: begin anew.
    if (messages.size === 0) wire.send({ type: "open", payload: "" });
    return;
  }
  synced = true;
  toBottom();
  const address = new URL(location.href);
  // A member's code stands behind the #, which browsers keep to themselves: no proxy can write it into its log.
  const payload = new URLSearchParams(address.hash.slice(1)).get("start") ?? address.searchParams.get("start");
  if (payload !== null || messages.size === 0) wire.send({ type: "open", payload: (payload ?? "").slice(0, 64) });
  if (payload !== null) {
    address.searchParams.delete("start");
    address.hash = "";
    history.replaceState(null, "", address);
  }
}

// Only what stands behind the # has changed: a code's link, opened where the chat was open already.
addEventListener("hashchange", () => {
  if (location.hash.startsWith("#start=")) location.reload();
});

/** Show what is on its way. */
function pending(words) {
  const node = document.createElement("article");
  node.className = "bubble own pending";
  const said = document.createElement("p");
  said.className = "said";
  said.textContent = words;
  node.append(said);
  log.append(node);
  toBottom();
  return node;
}

function grow() {
  text.style.height = "auto";
  text.style.height = `${text.scrollHeight + 2}px`;
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const typed = text.value.trim();
  if (!typed) return;
  const id = wire.send({ type: "say", text: typed });
  unsent.set(id, { node: pending(typed), text: typed });
  text.value = "";
  grow();
});

// A held key would vote on one card after another.
log.addEventListener("keydown", (event) => event.repeat && event.target.matches(".choice") && event.preventDefault());
addEventListener("resize", () => fit(log));
text.addEventListener("input", grow);
text.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    form.requestSubmit();
  }
});

relabel();
const wire = new Wire({
  show,
  newest: () => Math.max(0, ...[...messages.values()].map(({ seq }) => seq)),
  state: setState,
});
