/** The page: the words around the chat, the message field, notices, and which frame goes where. */

import { Conversation } from "./conversation.js";
import { Link, name } from "./link.js";

const AWAY = 1_000; // shorter absences are nobody's business
const GATHER = 150; // a notice and the card that comes with it are read out as one
const SPOKEN = 5_000;
const READING = { least: 6_000, each: 70 }; // ms that a notice stays: at least, and for each character

const $ = (id) => document.getElementById(id);
const [bar, banner, state, field, composer, status, toast] = ["bar", "banner", "state", "field", "composer", "status", "toast"].map($);
/** @type {Record<string, string>} */
let words = JSON.parse(document.body.dataset.words);

/* Words */

/** Write the words into everything around the messages. */
function label() {
  for (const element of document.querySelectorAll("[data-word]")) element.textContent = words[element.dataset.word];
  for (const element of document.querySelectorAll(".author")) element.lang = document.documentElement.lang;
  for (const element of document.querySelectorAll("[data-name]")) element.setAttribute("aria-label", words[element.dataset.name]);
  for (const element of document.querySelectorAll("[data-placeholder]")) element.placeholder = words[element.dataset.placeholder];
  document.title = words.title;
}

/* Notices */

let gathered = [];
let spokenTimer = 0;

/** Let a screen reader say it, once. */
function announce(text, language = document.documentElement.lang) {
  gathered.push(paragraph(text, language));
  if (gathered.length > 1) return;
  setTimeout(() => {
    status.replaceChildren(...gathered);
    gathered = [];
    clearTimeout(spokenTimer);
    // Said; whoever reads the page by hand shall not find it a second time.
    spokenTimer = setTimeout(() => status.replaceChildren(), SPOKEN);
  }, GATHER);
}

let toastTimer = 0;

/** Show a notice over the header, where it covers nothing that one may want to press. */
function notify({ text, language = document.documentElement.lang }) {
  toast.replaceChildren(paragraph(text, language));
  toast.hidden = false;
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => (toast.hidden = true), Math.max(READING.least, READING.each * text.length));
  announce(text, language);
}

function paragraph(text, language) {
  return Object.assign(document.createElement("p"), { textContent: text, lang: language });
}

/* The line */

let awayTimer = 0;

function onState(up) {
  if (!up) {
    awayTimer ||= setTimeout(() => setAway(true), AWAY);
    return;
  }
  clearTimeout(awayTimer);
  awayTimer = 0;
  setAway(false);
}

function setAway(away) {
  const news = banner.hidden === away;
  state.dataset.word = away ? "connecting" : "connected";
  state.textContent = words[state.dataset.word];
  banner.hidden = !away;
  if (news) announce(away ? words.reconnecting : words.connected);
}

const frames = {
  message: (frame) => conversation.show(frame),
  gone: () => conversation.forget(),
  toast: notify,
  words(frame) {
    words = frame.words;
    document.documentElement.lang = frame.language;
    label();
  },
  received: ({ id }) => conversation.done(id, true),
  refused(frame) {
    notify(frame);
    if (frame.retry !== null) return;
    const event = link.waiting(frame.id);
    conversation.done(frame.id, false);
    if (event?.type === "say") write(field.value ? `${event.text}\n${field.value}` : event.text);
  },
  synced() {
    if (conversation.settled) return;
    conversation.settled = true;
    document.body.classList.add("settled");
    open();
  },
};

const conversation = new Conversation($("conversation"), {
  announce,
  words: () => words,
  press(message, action) {
    const id = name();
    link.send({ type: "press", id, message, action });
    return id;
  },
});
const link = new Link({ onState, onFrame: (frame) => frames[frame.type]?.(frame) });

/** Greet the server: with an empty history, or with what a link carried. */
function open() {
  const address = new URL(location.href);
  const payload = address.searchParams.get("start");
  if (payload === null && !conversation.empty) return;
  address.searchParams.delete("start");
  history.replaceState(null, "", address);
  link.send({ type: "open", id: name(), payload: payload ?? "" });
}

/* The message field */

function write(text) {
  field.value = text;
  grow();
}

function grow() {
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
}

composer.addEventListener("submit", (event) => {
  event.preventDefault();
  const text = field.value.trim();
  field.focus();
  if (!text) return;
  const id = name();
  conversation.say(id, text);
  link.send({ type: "say", id, text });
  write("");
});
field.addEventListener("input", grow);
field.addEventListener("keydown", (event) => {
  // While a word is being composed, Enter chooses it.
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  composer.requestSubmit();
});
$("skip").addEventListener("click", (event) => {
  event.preventDefault();
  field.focus();
});

/* Room: what is scrolled or focused must not end up under the header or the composer */

const root = document.documentElement.style;
const rooms = new ResizeObserver(() => {
  root.setProperty("--bar", `${bar.offsetHeight}px`);
  root.setProperty("--composer", `${composer.offsetHeight}px`);
  conversation.resized();
});
rooms.observe(bar);
rooms.observe(composer);
// iOS lays its keyboard over the page instead of making the page smaller.
visualViewport?.addEventListener("resize", () => {
  const covered = visualViewport.scale > 1 ? 0 : innerHeight - visualViewport.height - visualViewport.offsetTop;
  root.setProperty("--covered", `${Math.max(0, covered)}px`);
});

label();
$("skip").hidden = composer.hidden = false;
grow();
link.run();
