/** G19, the client's half: a backend that is newer tells of what this version has never heard of, between what it knows. */
import type { Change } from '../../../src/model/changes.js';
import { aConversation } from '../../helpers/build.js';
import { makeWorld } from '../schedule.js';
import { CALM, times, type Row } from './row.js';

/** Changes and entities that nobody knows yet: these are counted. */
const UNKNOWN: readonly unknown[] = [
  { type: 'reaction-burst', conversationId: 'c0', all: [{ emoji: '🎉', by: ['c1'] }] }, { type: 'upsert', entity: 'macro', value: { id: 'm1', steps: [] } },
  { type: 'patch', entity: 'segment', id: 's1', value: { name: 'VIP' }, revision: 4 }, { type: 'remove', entity: 'macro', id: 'm1' }, { type: 'heartbeat', at: 1 },
];
/** What has a place already: a type of event that is shown as a neutral line, and keys that are left out. */
const NEWER = (count: number): readonly unknown[] => [
  { type: 'upsert', entity: 'event', value: {
    id: `event-${count}`, conversationId: 'c0', order: `z${String(count).padStart(6, '0')}`, at: 1_700_000_000_000 + count, type: 'ai-summarized', actor: { kind: 'system', id: null, name: null }, data: { model: 7 },
  } },
  { type: 'patch', entity: 'conversation', id: 'c0', value: { tags: [`tag ${count}`], mood: 'happy' }, revision: null, priority: 'high' },
];

export const g19: Row = {
  g: 'G19', promise: 'Old and new talk', promised: 'unknown changes are counted and passed over; unknown events have their line; nothing that is known is lost',
  async measure(context) {
    const rounds = times(100, context);
    let lost = 0;
    let complaints = 0;
    let told = 0;
    for (let seed = 0; seed < rounds; seed++) {
      const world = makeWorld(context.realms, { ...CALM, seed });
      const sinks: ((batch: { changes: readonly Change[] }) => void)[] = [];
      const tab = world.openTab({ wrap: (transport) => ({
        ...transport,
        open: async (options) => ({ ...await transport.open(options), theme: 'new', capabilities: { ...(await transport.open(options)).capabilities, threads: true } as never }),
        read: { ...transport.read, conversations: async (...asked) => {
          const page = await transport.read.conversations(...asked);
          return { ...page, items: page.items.map((item) => ({ ...item, sentiment: { score: 0.4 } })), facets: {} };
        } },
        subscribe: (sink, options) => {
          sinks.push(sink);
          return transport.subscribe(sink, options);
        },
      }) });
      if (!tab) continue;
      await world.clock.advance(2_000);
      for (const [count, unknown] of UNKNOWN.entries()) {
        for (const sink of sinks) sink({ changes: [unknown, ...NEWER(count), unknown] as Change[] });
        told += 2;
        await world.clock.advance(500);
        const conversation = tab.inbox.entities.get('conversation', 'c0');
        const isThere = tab.inbox.thread('c0').entries.some(({ id }) => id === `event-${count}`);
        if (conversation?.tags[0] !== `tag ${count}` || !isThere) lost += 1;
      }
      const known = Object.keys(aConversation());
      if (Object.keys(tab.inbox.entities.get('conversation', 'c0') ?? {}).some((key) => !known.includes(key))) lost += 1;
      if (tab.inbox.unknownChanges !== UNKNOWN.length * 2) lost += 1;
      complaints += tab.complaints.length;
    }
    return { figure: `${told} unknown changes counted, ${lost} known ones lost, ${complaints} complaints, in ${rounds} runs`, kept: lost === 0 && complaints === 0 };
  },
};
