/** Turns the small HTML subset of messages into nodes; whatever is not on the list stays visible as text. */

const TOKEN = /<(\/?)(b|i|code|a)(?:\s+href=(?:"([^"]*)"|'([^']*)'))?\s*>|(\n{2,})|(\n)|([^<\n]+|<)/g;
const ENTITY = /&(?:lt|gt|amp|quot|#39|#x27);/g;
const CHARACTERS = { "&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": '"', "&#39;": "'", "&#x27;": "'" };

/** @param {string} text */
const decode = (text) => text.replace(ENTITY, (entity) => CHARACTERS[entity]);

/**
 * Paragraphs are parted by empty lines. A bold start of a paragraph is its lead.
 * @param {string} html
 * @returns {DocumentFragment}
 */
export function parse(html) {
  const result = document.createDocumentFragment();
  let open = [];
  const start = () => {
    open = [result.appendChild(document.createElement("p"))];
  };
  const put = (node) => open.at(-1).appendChild(node);
  start();
  for (const [whole, slash, tag, double, single, blank, line, text] of html.trim().matchAll(TOKEN)) {
    if (blank && open.length === 1) start();
    else if (blank || line) for (const _ of whole) put(document.createElement("br"));
    else if (text) put(document.createTextNode(decode(text)));
    else if (!slash && (tag !== "a") === (double === undefined && single === undefined)) {
      const lead = tag === "b" && open.length === 1 && !open[0].hasChildNodes();
      if (lead) open[0].className = "led";
      const made = put(element(tag, decode(double ?? single ?? "")));
      if (lead) made.className = "lead";
      open.push(made);
    } else if (slash && open.length > 1 && open.at(-1).dataset.tag === tag) open.pop();
    else put(document.createTextNode(decode(whole)));
  }
  for (const paragraph of result.querySelectorAll("p")) if (!paragraph.hasChildNodes()) paragraph.remove();
  return result;
}

/** A link that does not lead to the web is shown as the text that it is. */
function element(tag, href) {
  const web = tag === "a" && /^https?:\/\//i.test(href);
  const made = document.createElement(tag === "a" && !web ? "span" : tag);
  made.dataset.tag = tag;
  if (web) leadOut(made, href);
  return made;
}

/** @param {HTMLAnchorElement} link @param {string} href */
export function leadOut(link, href) {
  link.href = href;
  link.target = "_blank";
  link.rel = "noopener";
}
