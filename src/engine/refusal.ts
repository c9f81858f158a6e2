/** What the engine throws when a command may not be executed: nothing was decided, nothing is to be written. */
import type { Permit, Reason } from '../model/permit.js';

export type Refused = Extract<Permit, { allowed: false }>;

export class Refusal extends Error {
  override readonly name = 'Refusal';
  /** The same answer that `inbox.can()` gives. */
  readonly permit: Refused;

  constructor(permit: Refused) {
    // An answer, not a fault: where it was thrown tells nobody anything, and writing that down costs more than deciding it.
    const limit: unknown = Reflect.get(Error, 'stackTraceLimit');
    Reflect.set(Error, 'stackTraceLimit', 0);
    super(permit.text ?? permit.reason);
    Reflect.set(Error, 'stackTraceLimit', limit);
    this.permit = permit;
  }
}

export const refuse = (reason: Reason): never => {
  throw new Refusal({ allowed: false, reason });
};
