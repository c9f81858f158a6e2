/** Runs something once the page has nothing else to do; nothing where there is no page. Used by inbox-list and chat-thread. */
export function whenIdle(run: () => void): void {
  if (typeof document === 'undefined') return;
  const idle = globalThis.requestIdleCallback ?? ((later: () => void) => setTimeout(later, 200));
  idle(run);
}
