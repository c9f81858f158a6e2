/** Sets a workspace up once, in one transaction, whoever comes first. Used by embedded.ts and host.ts. */
import { v4 as uuid } from 'uuid';
import { channelData } from '../../channels/index.js';
import { ENTITIES, type EntityName } from '../../model/changes.js';
import { CHANNEL_KINDS } from '../../model/channel.js';
import type { Contact } from '../../model/contact.js';
import { parse } from '../../model/parse.js';
import { Database, type StateRow, type Transaction } from './database.js';
import type { DemoOptions, Seed } from './demo/workspace.js';
import { accountKey, identityKeys } from './unit.js';

export type { DemoOptions };

/** An empty workspace: one account on every platform, so that any webhook finds its channel, and agents who come by name. */
function emptyWorkspace(workspaceId: string): Seed {
  return {
    rows: {
      workspace: [{ id: workspaceId, name: workspaceId }],
      channel: CHANNEL_KINDS.map((kind) => {
        const { name, beta, capabilities, policy } = channelData[kind];
        return { id: `${kind}:local`, kind, name, beta, capabilities, policy };
      }),
    },
    links: [], dues: [], orders: 0,
  };
}

/**
 * What stands in the workspace before anybody did anything. The demo is a file of its own, and all of it that the first list does not
 * show is another, which is fetched only for `whole` or when it was asked for larger.
 */
export async function makeSeed(workspaceId: string, now: number, demo: boolean | DemoOptions, whole: boolean): Promise<Seed> {
  if (!demo) return emptyWorkspace(workspaceId);
  const { demoWorkspace } = await import('./demo/overture.js');
  const rest = whole || demo !== true ? (await import('./demo/stories.js')).restStories() : null;
  return demoWorkspace(workspaceId, now, rest, demo === true ? {} : demo);
}

/** What is chosen once, when a workspace is set up. */
export type Choices = Pick<StateRow, 'simulator' | 'openAgents' | 'firstAgentId'>;

/** Writes a seed's rows, in the caller's transaction. */
async function plantRows(tx: Transaction, seed: Seed): Promise<void> {
  const writes: Promise<unknown>[] = [];
  for (const [entity, rows] of Object.entries(seed.rows) as [EntityName, readonly object[]][]) {
    for (const row of rows) {
      const value = parse(ENTITIES[entity], row, `first ${entity}`);
      writes.push(tx.objectStore(entity).put(value as never));
      if (entity !== 'contact') continue;
      const { id, identities } = value as Contact;
      identityKeys(identities).forEach((key, index) => writes.push(tx.objectStore('links').put({
        key, contactId: id, channelId: null, externalId: identities[index]?.value ?? '',
      })));
    }
  }
  for (const link of seed.links) writes.push(tx.objectStore('links').put({ ...link, key: accountKey(link.channelId, link.externalId) }));
  for (const due of seed.dues) {
    if (due.at !== null) writes.push(tx.objectStore('dues').put({ ...due, at: due.at, key: `${due.conversationId}|${due.kind}|`, version: 1 }));
  }
  await Promise.all(writes);
}

/** A seed as of a moment, and under which epoch it is known already. */
export interface Planting {
  readonly seed: Seed;
  readonly now: number;
  readonly epoch?: string;
}

/** Writes a seed into an empty database, in the caller's transaction. A new epoch tells every tab that its place is gone. */
export async function plant(tx: Transaction, { seed, now, epoch = uuid().slice(0, 8) }: Planting, given: Choices): Promise<void> {
  await plantRows(tx, seed);
  await tx.objectStore('state').put({
    key: 'state', epoch, seq: 1, firstSeq: 2, order: seed.orders, offset: 0,
    ...seed.isPartial ? { partialAt: now } : {}, ...given,
  });
}

/** Plants the seed unless somebody did. */
export async function setUp(database: Database, makeIt: () => Promise<Planting>, given: Choices): Promise<void> {
  const isThere = (): Promise<boolean> => database.read(async (tx) => await tx.objectStore('state').count() > 0);
  if (await isThere()) return;
  const planting = await makeIt();
  await database.write(async (tx) => {
    // Another tab may have been faster while this one made its seed.
    if (await tx.objectStore('state').count() === 0) await plant(tx, planting, given);
  });
}

/**
 * Plants what a first seed left out, once, whichever tab comes first. Until then nothing may be changed: its rows are written anew, as they
 * were.
 */
export async function complete(database: Database, makeIt: (now: number) => Promise<Seed>): Promise<void> {
  const at = await database.read(async (tx) => (await tx.objectStore('state').get('state'))?.partialAt);
  if (at === undefined) return;
  const seed = await makeIt(at);
  await database.write(async (tx) => {
    const { partialAt, ...state } = await tx.objectStore('state').get('state') ?? {};
    if (partialAt !== at) return;
    await plantRows(tx, seed);
    await tx.objectStore('state').put({ ...state as StateRow, order: seed.orders });
  });
}
