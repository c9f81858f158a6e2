/** What an adapter's author gives to the conformance suite, and what he gets from it. Used by every file of this folder. */
import type { Transport } from '../../transport/transport.js';

/** Trouble that an author can make in his backend or its network. Each one that is given brings more cases. */
export interface ConformanceFaults {
  /** The next command is carried out by the backend, and its answer never arrives. */
  loseAnswer?(): Promise<void> | void;
  /** The backend refuses the next command because there were too many, and asks for a pause of so many milliseconds. */
  limit?(retryAfterMs: number): Promise<void> | void;
  /** The network goes away, or comes back. */
  offline?(isOff: boolean): Promise<void> | void;
  /** The backend forgets its changes: every cursor that it gave so far is too old. */
  expireCursors?(): Promise<void> | void;
  /** The access token is refused from now on, or taken again. */
  revoke?(isRevoked: boolean): Promise<void> | void;
  /** A contact writes; done when the backend has stored it. */
  inbound?(conversationId: string, text: string): Promise<void> | void;
  /** What the stream brings next comes in one frame of more than a million characters. */
  hugeFrame?(): Promise<void> | void;
}

export interface ConformanceOptions {
  /**
   * A new transport on the same, already filled backend, each time for the same agent. The backend holds at least two open
   * conversations whose reply windows are open, one of them with five messages or more.
   */
  readonly makeTransport: () => Promise<Transport> | Transport;
  /** Makes a UUID; `crypto.randomUUID` by default. */
  readonly newId?: () => string;
  /** How long what must come may take, in milliseconds. Default 5,000. */
  readonly patienceMs?: number;
  /** How long nothing must come before it counts as silence, in milliseconds. Default 60. */
  readonly quietMs?: number;
  readonly faults?: ConformanceFaults;
}

/** Whether a case had something to show: a case whose `needs` are not declared shows nothing. */
export type ConformanceVerdict = { readonly ran: true } | { readonly ran: false; readonly why: string };

export interface ConformanceCase {
  /** What must hold, under a theme: `sending: the same commandId is one message`. */
  readonly name: string;
  /**
   * What has to be declared or given for the case to apply: `capabilities.replay`, `commands.setTags`, `read.counts`, `media`,
   * `channel.edits`, `faults.loseAnswer`; with `!` in front, what must be absent.
   */
  readonly needs: readonly string[];
  /** Throws an Error that names the fault, and behind "Cure:" what the contract asks. */
  run(): Promise<ConformanceVerdict>;
}

export interface ConformanceReport {
  readonly passed: readonly string[];
  readonly failed: readonly { readonly name: string; readonly error: Error }[];
  /** Cases that do not apply, and what is not declared. */
  readonly left: readonly { readonly name: string; readonly why: string }[];
}
