/** Who types and who looks, by conversation, until it runs out. Used by the list, the thread and the composer. */
import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import type { Presence } from '../model/changes.js';
import type { Clock } from '../model/clock.js';

export interface PresenceStore {
  $presence(conversationId: string): ReadableAtom<readonly Presence[]>;
  apply(presence: Presence): void;
  dispose(): void;
}

const NOBODY: readonly Presence[] = [];
const same = (a: Presence, b: Presence): boolean => a.doing === b.doing && a.who.kind === b.who.kind && a.who.id === b.who.id;

export function createPresence(clock: Clock): PresenceStore {
  const stores = new Map<string, WritableAtom<readonly Presence[]>>();
  let callOff: (() => void) | undefined;
  let next = Infinity;

  const $of = (conversationId: string): WritableAtom<readonly Presence[]> => {
    let $presence = stores.get(conversationId);
    if (!$presence) stores.set(conversationId, $presence = atom(NOBODY));
    return $presence;
  };

  const expire = (): void => {
    const now = clock.now();
    next = Infinity;
    for (const [id, $presence] of stores) {
      const living = $presence.get().filter(({ until }) => until > now);
      if (living.length !== $presence.get().length) $presence.set(living.length ? living : NOBODY);
      for (const { until } of living) next = Math.min(next, until);
      if (!living.length && !$presence.lc) stores.delete(id);
    }
    callOff = next < Infinity ? clock.setTimeout(expire, next - now) : undefined;
  };

  return {
    $presence: $of,
    apply(presence) {
      const $presence = $of(presence.conversationId);
      const others = $presence.get().filter((other) => !same(other, presence));
      const isOver = presence.until <= clock.now();
      $presence.set(isOver && others.length === 0 ? NOBODY : isOver ? others : [...others, presence]);
      // Looking at all of them waits until the first one runs out.
      if (isOver || presence.until >= next) return;
      next = presence.until;
      callOff?.();
      callOff = clock.setTimeout(expire, next - clock.now());
    },
    dispose: () => callOff?.(),
  };
}
