/** The connection as the agent sees it: a pure derivation of a few facts. Rendered by `status-badge kind="connection"`. */

export type ConnectionState = 'connecting' | 'online' | 'stale' | 'offline' | 'denied' | 'closed';

/** What is known of the link to the backend. */
export interface LinkFacts {
  /** What the browser says. */
  readonly browserOnline: boolean;
  readonly opened: boolean;
  readonly closed: boolean;
  /** The stream flows. */
  readonly up: boolean;
  /** A recovery reads what was missed. */
  readonly recovering: boolean;
  readonly code: string | null;
  readonly retryAt: number | null;
}

export interface Connection {
  readonly state: ConnectionState;
  /** When the next try is due, server time. */
  readonly retryAt: number | null;
}

export const NO_LINK: LinkFacts = {
  browserOnline: true, opened: false, closed: false, up: false, recovering: false, code: null, retryAt: null,
};

export function connectionOf(facts: LinkFacts): Connection {
  const { retryAt } = facts;
  if (facts.closed) return { state: 'closed', retryAt: null };
  if (facts.code === 'auth' || facts.code === 'forbidden') return { state: 'denied', retryAt: null };
  if (!facts.browserOnline || (facts.code !== null && !facts.up)) return { state: 'offline', retryAt };
  if (!facts.opened || !facts.up) return { state: 'connecting', retryAt };
  return { state: facts.recovering ? 'stale' : 'online', retryAt: null };
}
