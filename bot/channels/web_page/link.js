/**
 * The line to the server: a WebSocket, or long polling where sockets are blocked.
 * What the person did waits here until the server has said that it is durable.
 */

const FIRST_WAIT = 500;
const LONGEST_WAIT = 15_000;
const BLOCKED_AFTER = 2;
const OPENING = 8_000; // a proxy that swallows the handshake never refuses it
const UNANSWERED = 15_000; // an event without an answer for this long: the line is dead, though nobody closed it
const POLLING = 40_000; // the server answers a poll within 25 s
const PROBING = 120_000; // how often polling looks whether a socket would work by now
const LONG_HIDDEN = 60_000; // a phone that slept this long has often lost its line without knowing
const ECHO = 3_000; // while polling, a frame may come twice: in an event's answer and in the waiting poll's

/** @typedef {{type: string, id?: string, [key: string]: unknown}} Frame */

/** A name for an event; `randomUUID` exists only under https. */
export function name() {
  return crypto.randomUUID?.() ?? Array.from(crypto.getRandomValues(new Uint32Array(4)), (n) => n.toString(36)).join("-");
}

export class Link {
  #seq = 0;
  #refusals = 0;
  #up = false;
  #hiddenAt = 0;
  #hurried = false;
  #wake = () => {};
  /** @type {Map<string, Frame>} */
  #pending = new Map();
  /** @type {{send(event: Frame): void, close(): void} | null} */
  #line = null;
  /** Events that the server asked to have again later. */
  #later = new Set();

  /** @param {{onFrame(frame: Frame): void, onState(up: boolean): void}} told */
  constructor(told) {
    this.told = told;
    addEventListener("online", () => this.#again());
    addEventListener("offline", () => this.#line?.close());
    document.addEventListener("visibilitychange", () => {
      if (document.hidden) this.#hiddenAt = Date.now();
      else this.#again(Date.now() - this.#hiddenAt > LONG_HIDDEN);
    });
  }

  /** Keep the line up for as long as the page lives. */
  async run() {
    for (let wait = FIRST_WAIT; ; ) {
      const blocked = this.#refusals >= BLOCKED_AFTER;
      await (blocked ? this.#poll() : this.#socket());
      this.#line = null;
      if (this.#up) wait = FIRST_WAIT;
      // Neither way works: it is not the socket that is blocked.
      else if (blocked) this.#refusals = 0;
      this.#up = false;
      this.told.onState(false);
      if (this.#refusals === BLOCKED_AFTER && !blocked) continue;
      await this.#pause(wait * (0.5 + Math.random() / 2));
      wait = Math.min(wait * 2, LONGEST_WAIT);
    }
  }

  /** Deliver an event, now or when the line is back. @param {Frame} event */
  send(event) {
    this.#pending.set(event.id, event);
    if (this.#up) this.#deliver(event);
  }

  /** The event that waits under this name. @param {string} id */
  waiting(id) {
    return this.#pending.get(id);
  }

  #deliver(event) {
    const line = this.#line;
    line.send(event);
    setTimeout(() => {
      const unanswered = this.#pending.has(event.id) && !this.#later.has(event.id);
      if (unanswered && this.#line === line) line.close();
    }, UNANSWERED);
  }

  #raise() {
    if (this.#up) return;
    this.#up = true;
    this.told.onState(true);
    for (const event of this.#pending.values()) this.#deliver(event);
  }

  /** @param {Frame} frame */
  #take(frame) {
    if (frame.type === "message") this.#seq = Math.max(this.#seq, frame.seq);
    else if (frame.type === "gone") this.#seq = 0;
    this.told.onFrame(frame);
    if (frame.type === "received") this.#pending.delete(frame.id);
    else if (frame.type === "refused") this.#refused(frame);
  }

  #refused({ id, retry }) {
    if (typeof retry !== "number") {
      this.#pending.delete(id);
      return;
    }
    this.#later.add(id);
    setTimeout(() => {
      this.#later.delete(id);
      const event = this.#pending.get(id);
      if (event && this.#up) this.#deliver(event);
    }, retry * 1000);
  }

  #socket() {
    return new Promise((ended) => {
      const socket = open();
      if (!socket) {
        this.#refusals += 1;
        ended();
        return;
      }
      let opened = false;
      const close = () => {
        clearTimeout(patience);
        socket.onopen = socket.onmessage = socket.onclose = null;
        socket.close();
        if (!opened) this.#refusals += 1;
        ended();
      };
      const patience = setTimeout(close, OPENING);
      this.#line = { send: (event) => socket.send(JSON.stringify(event)), close };
      socket.onopen = () => {
        opened = true;
        this.#refusals = 0;
        clearTimeout(patience);
        socket.send(JSON.stringify({ type: "sync", after: this.#seq }));
      };
      socket.onmessage = ({ data }) => {
        const frame = JSON.parse(data);
        this.#take(frame);
        if (frame.type === "synced") this.#raise();
      };
      socket.onclose = close;
    });
  }

  async #poll() {
    const stop = new AbortController();
    const { signal } = stop;
    const seen = new Seen();
    const take = (frames, way) => {
      for (const frame of frames) if (seen.first(frame, way)) this.#take(frame);
    };
    let posts = Promise.resolve();
    this.#line = {
      close: () => stop.abort(),
      send: (event) => {
        posts = posts
          .then(() => ask("/web/event", signal, event))
          .then((frames) => take(frames, "event"))
          .catch(() => stop.abort());
      },
    };
    const probe = setInterval(() => {
      const socket = open();
      if (!socket) return;
      setTimeout(() => socket.close(), OPENING);
      socket.onopen = () => {
        this.#refusals = 0;
        socket.close();
        stop.abort();
      };
    }, PROBING);
    try {
      // The whole history is answered at once; what is newer would be waited for, and we want to know that polling works.
      for (let after = 0; ; after = this.#seq) {
        const began = Date.now();
        const frames = await ask(`/web/poll?after=${after}`, signal);
        take(frames, "poll");
        this.#raise();
        const empty = frames.every(({ type }) => type === "synced");
        if (empty && Date.now() - began < 1000) await new Promise((done) => setTimeout(done, 1000));
      }
    } catch {
      stop.abort();
    } finally {
      clearInterval(probe);
    }
  }

  #pause(milliseconds) {
    return new Promise((done) => {
      const timer = setTimeout(done, this.#hurried ? 0 : milliseconds);
      this.#hurried = false;
      this.#wake = () => {
        clearTimeout(timer);
        done();
      };
    });
  }

  /** Reconnect without a pause if the line is down or, if told so, is not to be trusted. */
  #again(distrust = false) {
    this.#hurried = distrust || !this.#up;
    if (distrust) this.#line?.close();
    if (this.#hurried) this.#wake();
  }
}

/** Remembers for a moment what came which way. */
class Seen {
  #recent = new Map();

  first(frame, way) {
    const now = Date.now();
    for (const [text, { at }] of this.#recent) if (now - at > ECHO) this.#recent.delete(text);
    const text = JSON.stringify(frame);
    const before = this.#recent.get(text);
    this.#recent.set(text, { way, at: now });
    return !before || before.way === way;
  }
}

function open() {
  try {
    return new WebSocket(`${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/web/socket`);
  } catch {
    return null;
  }
}

/** @returns {Promise<Frame[]>} */
async function ask(address, signal, event) {
  const patience = new AbortController();
  const give = () => patience.abort();
  const timer = setTimeout(give, POLLING);
  signal.addEventListener("abort", give);
  if (signal.aborted) give();
  const options = event && { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(event) };
  try {
    const answer = await fetch(address, { ...options, cache: "no-store", signal: patience.signal });
    if (!answer.ok) throw new Error(String(answer.status));
    return await answer.json();
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", give);
  }
}
