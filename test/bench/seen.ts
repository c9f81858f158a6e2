// What both benchmarks ask of a page: when it was painted, whether something can really be seen, how many nodes it has. Used by harness.ts
// and thread-harness.ts.

export const frame = (): Promise<number> => new Promise((resolve) => { requestAnimationFrame(resolve); });

/** Ends in the first task after the next painted frame. */
export async function painted(): Promise<void> {
  await frame();
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => resolve(), { once: true });
    port1.start();
    port2.postMessage(null);
  });
}

/** It is shown, and nothing stands above its middle. */
export function isOnTop(element: Element): boolean {
  if (!element.isConnected || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const { left, top, width, height } = element.getBoundingClientRect();
  let hit = document.elementFromPoint(left + width / 2, top + height / 2);
  while (hit?.shadowRoot) {
    const inner = hit.shadowRoot.elementFromPoint(left + width / 2, top + height / 2);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return hit !== null && (element === hit || element.contains(hit) || hit.contains(element));
}

export const countNodes = (node: Node): number => {
  let count = 1;
  if (node instanceof Element && node.shadowRoot) count += countNodes(node.shadowRoot);
  for (const child of node.childNodes) count += countNodes(child);
  return count;
};
