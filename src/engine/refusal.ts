/** What the engine throws when a command may not be executed: nothing was decided, nothing is to be written. */
import type { Permit, Reason } from '../model/permit.js';

export type Refused = Extract<Permit, { allowed: false }>;

export class Refusal extends Error {
  override readonly name = 'Refusal';
  /** The same answer that `inbox.can()` gives. */
  readonly permit: Refused;

  constructor(permit: Refused) {
    super(permit.text ?? permit.reason);
    this.permit = permit;
  }
}

export const refuse = (reason: Reason): never => {
  throw new Refusal({ allowed: false, reason });
};
