// The line to the server: a WebSocket, or long polling where that is blocked. What was not acknowledged is sent again.

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 15000;
const UNANSWERED = 15000;
const PATIENCE = 8000; // a socket that says nothing for so long after opening is as good as blocked

export class Wire {
  /** `show` takes a frame; `newest` tells the highest seq on the screen; `state` takes "connecting", "connected", "away". */
  constructor({ show, newest, state }) {
    this.show = show;
    this.newest = newest;
    this.state = state;
    this.pending = new Map();
    this.pause = FIRST_PAUSE;
    this.failures = 0;
    this.socket = null;
    this.polling = false;
    addEventListener("online", () => this.hurry());
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && this.hurry());
    state("connecting");
    this.connect();
  }

  /** Send an event; it is kept until the server says that it is durable, or refuses it. */
  send(event) {
    const frame = { id: identifier(), ...event };
    this.pending.set(frame.id, frame);
    this.transmit(frame);
    // A line that died without a word (a phone between two cells) is noticed by what stays unanswered on it.
    setTimeout(() => this.pending.has(frame.id) && this.socket?.close(), UNANSWERED);
    return frame.id;
  }

  /** Send a picture; unlike an event it is not kept here: where this fails, the person chooses it again. */
  async upload(id, file) {
    const answer = await fetch(`/web/picture?id=${id}&${inLanguage()}`, {
      method: "POST",
      headers: { "Content-Type": file.type },
      body: file,
    });
    if (!answer.ok) throw new Error(String(answer.status));
    // A message may come twice, by the socket as well; a toast would be read aloud twice.
    for (const frame of await answer.json()) if (frame.type !== "toast" || !this.socket) this.take(frame);
  }

  connect() {
    this.timer = null;
    if (this.failures >= 2) return void this.poll();
    const socket = new WebSocket(`${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/web/socket?${inLanguage()}`);
    this.socket = socket;
    let heard = false;
    const silence = setTimeout(() => heard || socket.close(), PATIENCE);
    socket.onopen = () => socket.send(JSON.stringify({ type: "sync", after: this.newest() }));
    socket.onmessage = ({ data }) => {
      heard = true;
      this.take(JSON.parse(data));
    };
    socket.onclose = () => {
      clearTimeout(silence);
      if (this.socket !== socket) return;
      this.socket = null;
      if (!heard) this.failures += 1;
      this.later();
    };
  }

  later() {
    this.state("away");
    this.timer = setTimeout(() => this.connect(), this.pause * (0.75 + Math.random() / 2));
    this.pause = Math.min(this.pause * 2, LONGEST_PAUSE);
  }

  hurry() {
    if (!this.timer) return;
    clearTimeout(this.timer);
    this.pause = FIRST_PAUSE;
    this.connect();
  }

  take(frame) {
    if (frame.type === "synced") {
      this.pause = FIRST_PAUSE;
      this.state("connected");
      if (this.socket) {
        this.failures = 0;
        for (const pending of this.pending.values()) this.transmit(pending);
      }
    }
    if (frame.type === "received") this.pending.delete(frame.id);
    if (frame.type === "refused") {
      if (frame.retry === null) this.pending.delete(frame.id);
      else setTimeout(() => this.pending.has(frame.id) && this.transmit(this.pending.get(frame.id)), frame.retry * 1000);
    }
    this.show(frame);
  }

  transmit(frame) {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(frame));
    else if (this.polling) this.post(frame);
  }

  async post(frame) {
    try {
      const answer = await fetch(`/web/event?${inLanguage()}`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(frame),
      });
      if (answer.ok) for (const shown of await answer.json()) this.take(shown);
    } catch {
      this.state("away"); // it stays pending, and the poll brings us back
    }
  }

  async poll() {
    if (this.polling) return;
    this.polling = true;
    while (this.polling) {
      try {
        // Before the long wait, or what was typed while we were away would wait as long.
        await Promise.all([...this.pending.values()].map((pending) => this.post(pending)));
        const answer = await fetch(`/web/poll?after=${this.newest()}&${inLanguage()}`);
        if (!answer.ok) throw new Error(String(answer.status));
        for (const frame of await answer.json()) this.take(frame);
      } catch {
        this.polling = false;
        this.failures = 0; // try the socket first when we come back: it may be allowed by then
        this.later();
      }
    }
  }
}

/** The page's language: a socket's handshake may carry other preferences than the page was asked for with. */
function inLanguage() {
  return `language=${encodeURIComponent(document.documentElement.lang)}`;
}

export function identifier() {
  const bytes = crypto.getRandomValues(new Uint8Array(16)); // randomUUID is missing where the page came without https
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
