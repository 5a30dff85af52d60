/**
 * Browsers translate a page by putting elements of their own, `<font>`, in the place of its texts. React goes on writing
 * to the texts that it made, which stand nowhere any more: what it writes is not seen, and where it takes one away the
 * whole screen breaks. Here each such text finds back to its place as soon as React does anything with it; the browser
 * then translates it anew. That it has done so is marked on the root of the page.
 */
export function standTranslation(): void {
  const standIns = new WeakMap<Node, Element>();
  const putBack = (text: Node) => standIns.get(text)?.replaceWith(text);
  const written = new MutationObserver((records) => {
    for (const { target } of records) putBack(target);
  });
  new MutationObserver((records) => {
    for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      for (const text of removedNodes) {
        const standIn = [...addedNodes, previousSibling, nextSibling].find(isStandIn);
        if (!standIn || text.nodeType !== Node.TEXT_NODE) continue;
        if (text.parentNode && !standIn.contains(text)) continue;
        standIns.set(text, standIn);
        document.documentElement.dataset.translated = '';
        written.observe(text, { characterData: true });
      }
    }
  }).observe(document, { childList: true, subtree: true });

  // The same for what React takes away, or puts something before; what stands nowhere at all is away already.
  const { removeChild, insertBefore } = Node.prototype;
  Node.prototype.removeChild = function <T extends Node>(this: Node, node: T): T {
    if (node.parentNode !== this) putBack(node);
    return node.parentNode === this ? removeChild.call<Node, [T], T>(this, node) : node;
  };
  Node.prototype.insertBefore = function <T extends Node>(
    this: Node,
    node: T,
    before: Node | null,
  ) {
    if (before && before.parentNode !== this) putBack(before);
    const place = before?.parentNode === this ? before : null;
    return insertBefore.call<Node, [T, Node | null], T>(this, node, place);
  };
}

function isStandIn(node: Node | null): node is Element {
  return node?.nodeName === 'FONT';
}
