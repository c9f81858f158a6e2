/**
 * The workspace beneath the rules: its one row of state, its timers' rows, its transactions. Used by embedded.ts, backend.ts, leader.ts and
 * the simulator.
 */
import type { Change } from '../../model/changes.js';
import type { ChannelKind } from '../../model/channel.js';
import type { Conversation } from '../../model/conversation.js';
import { TransportError } from '../../transport/errors.js';
import { Database, fitting, type SimulatorState, type StateRow } from './database.js';
import type { Seed } from './demo/workspace.js';
import { prune } from './log.js';
import { plant, type Choices } from './seed.js';
import { Unit } from './unit.js';

/** A conversation as the platform sees it. */
export interface Correspondence {
  readonly conversation: Conversation;
  readonly kind: ChannelKind;
  /** The connected account's and the contact's ids at the platform. */
  readonly account: string;
  readonly externalId: string;
  readonly name: string;
  readonly language: string | null;
}

export class Host {
  readonly #database: Database;
  readonly clockNow: () => number;
  /** Called after every transaction that changed something, with what was never stored. */
  readonly #onChanged: (volatile: readonly Change[]) => void;

  constructor(database: Database, clockNow: () => number, onChanged: (volatile: readonly Change[]) => void) {
    this.#database = database;
    this.clockNow = clockNow;
    this.#onChanged = onChanged;
  }

  /**
   * One transaction: all that `run` writes, with its log row, or nothing. `agentId` = who alone may see it. What `before` writes goes with
   * it and has a log row of its own, for everybody; while it says that there is more, it gets transactions to itself, so that none is long.
   */
  async step<T>(
    run: (unit: Unit) => Promise<{ result: T; agentId?: string | null }>, before?: (unit: Unit) => Promise<boolean>,
  ): Promise<T> {
    for (;;) {
      let volatile: readonly Change[] = [];
      let hasChanged = false;
      const done = await this.#database.write(async (tx) => {
        const now = this.clockNow();
        if (before) {
          const early = await Unit.begin(tx, now);
          const hasMore = await before(early);
          hasChanged = (await early.commit()).length > 0;
          volatile = early.volatile;
          if (hasMore) return null;
        }
        const unit = await Unit.begin(tx, now);
        const { result, agentId = null } = await run(unit);
        volatile = [...volatile, ...unit.volatile];
        hasChanged = (await unit.commit(agentId)).length > 0 || hasChanged;
        return { result };
      });
      if (hasChanged || volatile.length > 0) this.#onChanged(volatile);
      if (done) return done.result;
    }
  }

  /** One transaction that stores nothing; what `run` lays into `volatile` is told to who listens. */
  async look(run: (unit: Unit) => Promise<void>): Promise<void> {
    this.#onChanged(await this.#database.read(async (tx) => {
      const unit = await Unit.begin(tx, this.clockNow());
      await run(unit);
      return unit.volatile;
    }));
  }

  /** In how many milliseconds the next timer runs out, below zero when it is overdue; null = none within the next minute. */
  async nextDue(): Promise<number | null> {
    return this.#database.read(async (tx) => {
      const state = await tx.objectStore('state').get('state');
      const now = this.clockNow() + (state?.offset ?? 0);
      const next = await tx.objectStore('dues').index('at').get(IDBKeyRange.upperBound(now + 60_000));
      return next ? next.at - now : null;
    });
  }

  async state(): Promise<StateRow> {
    const state = await this.#database.read((tx) => tx.objectStore('state').get('state'));
    if (!state) throw new TransportError('conflict', 'The workspace was reset in another tab. Reload the page.');
    return state;
  }

  /** Sets the workspace's clock forward for every tab. */
  async advance(ms: number): Promise<void> {
    if (!Number.isFinite(ms) || ms < 0) throw new TransportError('invalid', 'The clock goes forward only.');
    await this.#database.write(async (tx) => {
      const state = await tx.objectStore('state').get('state');
      if (state) await tx.objectStore('state').put({ ...state, offset: state.offset + ms });
    });
    this.#onChanged([]);
  }

  async setSimulator(change: Partial<SimulatorState>): Promise<void> {
    await this.#database.write(async (tx) => {
      const state = await tx.objectStore('state').get('state');
      if (state) await tx.objectStore('state').put({ ...state, simulator: { ...state.simulator, ...change } });
    });
    this.#onChanged([]);
  }

  /** An agent of a workspace without a demo comes into being by his name. */
  async addAgent(id: string): Promise<void> {
    if (await this.#database.read((tx) => tx.objectStore('agent').count(id)) > 0) return;
    await this.step(async (unit) => {
      if (await unit.get('agent', id)) return { result: undefined };
      if (!unit.state.openAgents) throw new TransportError('auth', `There is no agent "${id}" in this workspace.`);
      const channels = await unit.all('channel');
      const pools = [...new Set(channels.map(({ policy }) => policy.slotPool))];
      await unit.apply([{ type: 'upsert', entity: 'agent', value: {
        id, name: id.charAt(0).toUpperCase() + id.slice(1), avatarUrl: null, teamIds: [], skills: ['third-party'],
        offChannelIds: [], routedAt: null, online: true,
        availability: Object.fromEntries(pools.map((pool) => [pool, 'available' as const])),
        slots: Object.fromEntries(pools.map((pool) => [pool, { active: 0, max: 5 }])),
      } }]);
      return { result: undefined };
    });
  }

  async prune(): Promise<void> {
    await this.#database.write(async (tx) => {
      const state = await tx.objectStore('state').get('state');
      await prune(tx, this.clockNow() + (state?.offset ?? 0));
    });
  }

  /** Forgets everything and begins anew with `seed`, in one transaction. Every tab is told to read all anew. */
  async reset(seed: Seed, given: Choices): Promise<void> {
    await this.#database.write(async (tx) => {
      await Database.clear(tx);
      await plant(tx, { seed, now: this.clockNow() }, given);
    });
    this.#onChanged([]);
  }

  /** The conversation and what the simulator must know of it to answer in the contact's stead. */
  async lookUp(conversationId: string): Promise<Correspondence | null> {
    return this.#database.read(async (tx) => {
      const conversation = fitting('conversation', await tx.objectStore('conversation').get(conversationId));
      if (!conversation) return null;
      const contact = fitting('contact', await tx.objectStore('contact').get(conversation.contactId));
      const channel = fitting('channel', await tx.objectStore('channel').get(conversation.channelId));
      const links = await tx.objectStore('links').index('contactId').getAll(conversation.contactId);
      const link = links.find(({ channelId }) => channelId === conversation.channelId);
      if (!contact || !channel || !link) return null;
      return {
        conversation, externalId: link.externalId, account: channel.id.slice(channel.kind.length + 1), kind: channel.kind,
        name: contact.platformName ?? contact.name, language: contact.language,
      };
    });
  }
}
