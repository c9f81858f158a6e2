/** One transaction's work: entities read and written, the log row, timers. Nothing of it exists until `commit`. Used by backend.ts. */
import { v7 as uuid } from 'uuid';
import { ENTITIES, type Change, type Entity, type EntityName } from '../../model/changes.js';
import type { Contact } from '../../model/contact.js';
import { parse } from '../../model/parse.js';
import type { DueChange, Env, Outcome } from '../../engine/outcome.js';
import { TransportError } from '../../transport/errors.js';
import { fitting, type DueRow, type StateRow, type Transaction } from './database.js';
import { orderKey } from './order-key.js';

const dueKey = (due: DueChange): string => `${due.conversationId}|${due.kind}|${due.messageId ?? ''}`;

/** Under which keys a person is found again: a phone number on any channel, another identity only on its own kind of channel. */
export const identityKeys = (identities: Contact['identities']): string[] => identities.map(({ channelKind, kind, value }) =>
  kind === 'phone' ? `phone|${value.replace(/\D/g, '')}` : `${channelKind ?? ''}|${kind}|${value.toLowerCase()}`);
export const accountKey = (channelId: string, externalId: string): string => `account|${channelId}|${externalId}`;

export class Unit {
  readonly tx: Transaction;
  readonly #state: StateRow;
  readonly #now: number;
  #order: number;
  readonly #changed = new Map<string, Change>();
  /** Typing and the like: told to who listens now, never stored. */
  readonly volatile: Change[] = [];

  private constructor(tx: Transaction, state: StateRow, now: number) {
    this.tx = tx;
    this.#state = state;
    this.#now = now;
    this.#order = state.order;
  }

  /** @throws TransportError when the workspace was never set up, or was reset by another tab. */
  static async begin(tx: Transaction, clockNow: number): Promise<Unit> {
    const state = await tx.objectStore('state').get('state');
    if (!state) throw new TransportError('conflict', 'The workspace was reset in another tab. Reload the page.');
    return new Unit(tx, state, clockNow + state.offset);
  }

  get state(): StateRow { return this.#state; }
  /** The number that this transaction will have. */
  get seq(): number { return this.#state.seq + 1; }
  get now(): number { return this.#now; }

  env(now = this.#now): Env {
    return { now, newId: () => uuid(), nextOrder: () => orderKey(++this.#order) };
  }

  async get<const N extends EntityName>(entity: N, id: string | null | undefined): Promise<Entity<N> | undefined> {
    if (!id) return undefined;
    const row: unknown = await this.tx.objectStore(entity).get(id);
    return row === undefined ? undefined : (fitting(entity, row) as Entity<N> | null) ?? undefined;
  }

  async all<const N extends EntityName>(entity: N): Promise<Entity<N>[]> {
    const rows: unknown[] = await this.tx.objectStore(entity).getAll();
    return rows.map((row) => fitting(entity, row) as Entity<N> | null).filter((row) => row !== null);
  }

  /** Writes changes; each entity is checked whole, and goes to the log whole, so that a reader needs nothing before it. */
  async apply(changes: readonly Change[]): Promise<void> {
    for (const change of changes) {
      if (change.type === 'upsert') await this.#put(change.entity, change.value);
      else if (change.type === 'patch') {
        const known = await this.get(change.entity, change.id);
        if (known) await this.#put(change.entity, { ...known, ...change.value });
      } else if (change.type === 'remove') {
        await this.tx.objectStore(change.entity).delete(change.id);
        this.#changed.set(`${change.entity}|${change.id}`, change);
      } else this.volatile.push(change);
    }
  }

  async #put(entity: EntityName, value: unknown): Promise<void> {
    const whole = parse(ENTITIES[entity], value, `new ${entity}`) as Entity;
    await this.tx.objectStore(entity).put(whole as never);
    if (entity === 'contact') await this.#link(whole as Contact);
    this.#changed.set(`${entity}|${whole.id}`, { type: 'upsert', entity, value: whole } as Change);
  }

  async #link(contact: Contact): Promise<void> {
    for (const [index, key] of identityKeys(contact.identities).entries()) {
      await this.tx.objectStore('links').put({
        key, contactId: contact.id, channelId: null, externalId: contact.identities[index]?.value ?? '',
      });
    }
  }

  async setDues(dues: readonly DueChange[]): Promise<void> {
    const store = this.tx.objectStore('dues');
    for (const due of dues) {
      const key = dueKey(due);
      if (due.at === null) await store.delete(key);
      else await store.put({ ...due, at: due.at, key, version: this.seq } satisfies DueRow);
    }
  }

  async write(outcome: Outcome): Promise<void> {
    await this.apply(outcome.changes);
    await this.setDues(outcome.dues);
  }

  /** What was changed so far: each entity once, as it now is. */
  changed(): readonly Change[] { return [...this.#changed.values()]; }

  /**
   * Adds the log row and hands back what is so now. With nothing changed there is no row.
   * @param agentId who alone may see it; null = all.
   */
  async commit(agentId: string | null = null): Promise<readonly Change[]> {
    const changes = this.changed();
    if (changes.length === 0 && this.#order === this.#state.order) return changes;
    await this.tx.objectStore('log').put({ seq: this.seq, at: this.#now, changes, agentId });
    await this.tx.objectStore('state').put({ ...this.#state, seq: this.seq, order: this.#order });
    return changes;
  }
}
