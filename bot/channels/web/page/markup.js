// The HTML subset of messages as DOM nodes: nothing else than these tags can come out, whatever comes in.

const TOKENS = /<(\/?)(b|i|code|a)((?:\s+href="[^"]*")?)>|&(lt|gt|amp|quot|#\d+|#x[0-9a-f]+);|[^<&]+|[<&]/gi;
const NAMED = { lt: "<", gt: ">", amp: "&", quot: '"' };

function character(name) {
  if (name[0] !== "#") return NAMED[name.toLowerCase()];
  const number = name[1].toLowerCase() === "x" ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return number > 0 && number < 0x110000 ? String.fromCodePoint(number) : "";
}

function link(attributes) {
  const node = document.createElement("a");
  const address = /href="([^"]*)"/.exec(attributes)?.[1].replaceAll("&amp;", "&") ?? "";
  if (/^https?:\/\//.test(address)) {
    node.href = address;
    node.target = "_blank";
    node.rel = "noopener noreferrer";
  }
  return node;
}

/** @returns {DocumentFragment} */
export function render(markup) {
  const fragment = document.createDocumentFragment();
  const open = [fragment];
  for (const [token, closing, tag, attributes, entity] of markup.matchAll(TOKENS)) {
    const top = open[open.length - 1];
    if (!tag) {
      top.append(entity ? character(entity) : token);
    } else if (!closing) {
      const node = tag.toLowerCase() === "a" ? link(attributes) : document.createElement(tag);
      top.append(node);
      open.push(node);
    } else if (open.length > 1 && top.localName === tag.toLowerCase()) {
      open.pop();
    }
  }
  return fragment;
}
