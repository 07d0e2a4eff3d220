/** The conversation on the screen: bubbles, keyboards, focus and scrolling. */

import { leadOut, parse } from "./markup.js";

const KEPT = 200;
const AT_BOTTOM = 24; // px: fingers and zoom levels rarely stop at exactly the end

/**
 * @typedef {{label: string, action?: string, url?: string}} Button
 * @typedef {{id: number, seq: number, own: boolean, html: string, buttons: Button[][], language: string, echo?: string}} Message
 */

export class Conversation {
  /** Whether news are pointed out: not while the history is being read. */
  settled = false;
  #messages = new Map();
  #said = new Map();
  #pressed = new Map();
  #answering = null;
  #follows = true;
  #atBottom = true;
  #y = 0;

  /**
   * @param {HTMLElement} root
   * @param {{press(message: number, action: string): string, announce(text: string, language: string): void, words(): Record<string, string>}} asks
   */
  constructor(root, asks) {
    this.root = root;
    this.asks = asks;
    addEventListener("scroll", () => this.#scrolled(), { passive: true });
    addEventListener("resize", () => this.resized());
    const watcher = new ResizeObserver(() => {
      for (const keyboard of root.querySelectorAll(".keyboard")) fit(keyboard);
      this.resized();
    });
    watcher.observe(root);
  }

  /** Insert a message, or put it in place of the one with its number. @param {Message} message */
  show(message) {
    const known = this.#messages.get(message.id);
    if (known && known.seq >= message.seq) return;
    const said = this.#said.get(message.echo);
    this.#said.delete(message.echo);
    const element = known?.element ?? said ?? this.#bubble(message.own);
    this.#messages.set(message.id, { element, seq: message.seq, html: message.html });
    element.id = `message-${message.id}`;
    element.lang = message.language;
    element.removeAttribute("aria-busy");
    const place = placeOf(document.activeElement, element);
    const before = known && look(element);
    const reads = message.html !== known?.html;
    if (reads) this.#write(element, message.html);
    this.#type(element, message);
    if (!known) this.#insert(element, message.id);
    this.#markCard(element);
    if (place) refocus(element, place);
    if (this.settled && reads && !message.own) this.asks.announce(readable(element), message.language);
    this.#settle(element, message.id, before);
  }

  /** The window, the header or the message field changed its height. */
  resized() {
    if (this.#atBottom && this.#follows) this.#reveal();
  }

  /** Show what the person typed before the server has it. @param {string} id @param {string} text */
  say(id, text) {
    const element = this.#bubble(true);
    element.setAttribute("aria-busy", "true");
    element.querySelector(".text").append(Object.assign(document.createElement("p"), { textContent: text }));
    this.#said.set(id, element);
    this.root.append(element);
    this.#follows = true;
    this.#reveal();
  }

  /** The event is durable, or will not be sent again. @param {string} id @param {boolean} taken */
  done(id, taken) {
    this.#pressed.get(id)?.removeAttribute("aria-busy");
    this.#pressed.delete(id);
    const said = this.#said.get(id);
    said?.removeAttribute("aria-busy");
    if (!taken) {
      said?.remove();
      this.#said.delete(id);
    }
  }

  /** Take everything off the screen. */
  forget() {
    const focused = this.root.contains(document.activeElement);
    this.root.replaceChildren();
    for (const map of [this.#messages, this.#said, this.#pressed]) map.clear();
    this.#follows = true;
    if (focused) this.root.focus();
  }

  get empty() {
    return this.#messages.size === 0;
  }

  #bubble(own) {
    const element = document.createElement("article");
    const author = element.appendChild(document.createElement("span"));
    const text = element.appendChild(document.createElement("div"));
    element.className = own ? "bubble own" : "bubble";
    element.tabIndex = -1;
    author.className = "author unseen";
    author.dataset.word = own ? "you" : "service";
    author.lang = document.documentElement.lang;
    author.textContent = this.asks.words()[author.dataset.word];
    text.className = "text";
    return element;
  }

  #write(element, html) {
    // A new node, so that its arrival can be animated.
    const text = document.createElement("div");
    text.className = "text";
    text.append(parse(html));
    element.querySelector(".text").replaceWith(text);
  }

  /** Draw the keyboard in place: a node that keeps its place keeps the focus. */
  #type(element, { id, buttons }) {
    let keyboard = element.querySelector(".keyboard");
    if (!buttons.length) {
      keyboard?.remove();
      return;
    }
    if (!keyboard) {
      keyboard = element.appendChild(document.createElement("div"));
      keyboard.className = "keyboard";
    }
    resize(keyboard, buttons.length, () => document.createElement("div"));
    buttons.forEach((row, at) => {
      const line = keyboard.children[at];
      line.className = row.every(({ action }) => action?.startsWith("v:")) ? "row votes" : "row";
      resize(line, row.length, () => document.createElement("button"));
      row.forEach((button, place) => this.#label(line.children[place], id, button));
    });
  }

  #label(old, id, { label, action, url }) {
    const tag = url ? "A" : "BUTTON";
    const node = old.tagName === tag ? old : document.createElement(tag);
    if (node !== old) old.replaceWith(node);
    if (!node.firstChild) node.append(document.createElement("span"));
    node.firstChild.textContent = label;
    node.className = "key";
    node.removeAttribute("aria-busy");
    if (url) {
      leadOut(node, /^https?:\/\//i.test(url) ? url : "about:blank");
      return;
    }
    node.type = "button";
    node.onclick = ({ detail }) => {
      // The second half of a double click would fall on the card that has just come.
      if (detail > 1 || node.hasAttribute("aria-busy")) return;
      node.setAttribute("aria-busy", "true");
      this.#answering = id;
      this.#pressed.set(this.asks.press(id, action), node);
    };
    node.onkeydown = (event) => {
      if (event.repeat && event.key === "Enter") event.preventDefault();
    };
  }

  /** In the order of the numbers; what has none yet stays at the end. */
  #insert(element, id) {
    let next = null;
    for (let before = this.root.lastElementChild; before; before = before.previousElementSibling) {
      if (before === element) continue;
      if (numberOf(before) < id) break;
      next = before;
    }
    if (!element.isConnected || element.nextElementSibling !== next) this.root.insertBefore(element, next);
    for (const oldest of [...this.root.children].slice(0, -KEPT)) {
      this.#messages.delete(numberOf(oldest));
      oldest.remove();
    }
  }

  /** The newest message with buttons is the card. */
  #markCard(changed) {
    const keyboards = this.root.querySelectorAll(".keyboard");
    const card = keyboards[keyboards.length - 1]?.parentElement;
    for (const element of new Set([...this.root.querySelectorAll(".card"), changed, card])) {
      element?.classList.toggle("card", element === card);
      const keyboard = element?.querySelector(".keyboard");
      if (keyboard) fit(keyboard);
    }
  }

  /** Bring what is new into view. `before` is how the message looked that was replaced. */
  #settle(element, id, before) {
    const answered = this.#answering === id;
    if (!before && this.#answering !== null) this.#follows = true;
    if (!before || answered) this.#answering = null;
    if (before && before.start === look(element).start) {
      // Still the same question: what is under the finger stays there.
      scrollBy({ top: look(element).top - before.top, behavior: "instant" });
      this.#rest();
    } else if (this.#follows) this.#reveal();
    else if (answered && element.getBoundingClientRect().top < 0) this.#showStart(element);
  }

  /** Show the newest message: its end, or its beginning if it is longer than the screen. */
  #reveal() {
    const newest = this.root.lastElementChild;
    if (!newest) return;
    const style = getComputedStyle(document.documentElement);
    const room = innerHeight - parseFloat(style.scrollPaddingTop) - parseFloat(style.scrollPaddingBottom);
    if (newest.offsetHeight > room) this.#showStart(newest);
    else scrollTo({ top: document.documentElement.scrollHeight, behavior: "instant" });
    this.#rest();
  }

  #showStart(element) {
    element.scrollIntoView({ block: "start", behavior: "instant" });
    this.#rest();
  }

  /** Remember where the page was put, so that this is not taken for the person's scrolling. */
  #rest() {
    this.#y = scrollY;
    this.#atBottom = isAtBottom();
  }

  #scrolled() {
    this.#atBottom = isAtBottom();
    if (this.#atBottom) this.#follows = true;
    else if (scrollY < this.#y - 1) this.#follows = false;
    this.#y = scrollY;
  }
}

/** Give `parent` this many children without touching those that stay. */
function resize(parent, count, make) {
  while (parent.childElementCount > count) parent.lastElementChild.remove();
  while (parent.childElementCount < count) parent.append(make());
}

const numberOf = (element) => Number(element.id.slice("message-".length)) || Infinity;

/** What a screen reader is to say of a message. */
const readable = (element) =>
  Array.from(element.querySelectorAll(".text > p"), (paragraph) => paragraph.innerText).join("\n");

const isAtBottom = () => innerHeight + scrollY >= document.documentElement.scrollHeight - AT_BOTTOM;

/** The row and column of the focused button, if it is in this bubble. */
function placeOf(focused, element) {
  if (!focused || focused === element || !element.contains(focused)) return null;
  const row = focused.closest(".row");
  return row ? [[...row.parentElement.children].indexOf(row), [...row.children].indexOf(focused)] : [0, 0];
}

/** What a message begins with, and where its keyboard is. */
function look(element) {
  const keyboard = element.querySelector(".keyboard") ?? element;
  return { start: element.querySelector(".text > p")?.textContent, top: keyboard.getBoundingClientRect().top };
}

function refocus(element, [row, column]) {
  if (element.contains(document.activeElement)) return;
  const line = element.querySelector(".keyboard")?.children[row];
  const next = line?.children[column] ?? element.querySelector(".key") ?? element;
  next.focus({ preventScroll: true });
}

/**
 * Choose how many columns each run of equally long rows gets: as many as it asks for, if need be in smaller letters;
 * fewer where a word would not fit. The votes are in one line or each on its own, so that none stands apart.
 */
function fit(keyboard) {
  for (const run of runs(keyboard)) {
    const keys = run.flatMap((row) => [...row.children]);
    const wanted = Math.min(run[0].childElementCount, 3);
    const fewer = run[0].classList.contains("votes") ? [1] : [2, 1];
    const choices = [wanted, ...fewer.filter((columns) => columns < wanted)].flatMap((columns) =>
      columns === 3 ? [[columns, false], [columns, true]] : [[columns, false]],
    );
    for (const [columns, tight] of choices) {
      run.forEach((row, at) => {
        row.dataset.columns = columns;
        row.classList.toggle("tight", tight);
        row.classList.toggle("first", at === 0);
      });
      keys.forEach((key, at) => key.classList.toggle("alone", at === keys.length - 1 && at % columns === 0));
      if (keys.every(({ firstChild: label }) => label.scrollWidth <= label.clientWidth)) break;
    }
  }
}

function runs(keyboard) {
  const found = [];
  for (const row of keyboard.children) {
    const before = found.at(-1)?.at(-1);
    const same = before?.childElementCount === row.childElementCount && before?.classList.contains("votes") === row.classList.contains("votes");
    if (same) found.at(-1).push(row);
    else found.push([row]);
  }
  return found;
}
