/**
 * Adapters with one realistic fault each, made of the honest one. The conformance suite has to find every one of them, and its failing
 * case has to say what is wrong. `shows`: what it takes to see the fault.
 */
import type { Change, ChangeBatch } from '../../src/model/changes.js';
import type { Command } from '../../src/model/commands.js';
import type { ConformanceOptions } from '../../src/testing/index.js';
import { TransportError } from '../../src/transport/errors.js';
import type { CommandResult, Transport } from '../../src/transport/transport.js';
import { memoryAdapter, MEMORY_CAPABILITIES, wire, type AdapterParts, type Wire } from './memory-adapter.js';
import type { MemoryBackend } from './memory-backend.js';
import { office } from './office.js';

export interface FaultyAdapter {
  readonly name: string;
  readonly shows: 'plainly' | 'in races' | 'under faults';
  /** What the failing case says. */
  readonly says: RegExp;
  make(): ConformanceOptions;
}

interface Parts {
  readonly backend: MemoryBackend;
  readonly line: Wire;
}

/** @param change breaks a finished adapter. @param parts what the adapter is made of otherwise; made anew for each transport when it is a function. */
const broken = (change: (transport: Transport, parts: Parts) => Transport, parts?: (made: Parts) => Partial<AdapterParts>) => (): ConformanceOptions => {
  const backend = office();
  const line = wire(backend);
  const each = parts?.({ backend, line });
  return { makeTransport: () => change(memoryAdapter(backend, line, each), { backend, line }), faults: line.faults };
};
const same = (transport: Transport): Transport => transport;
const tick = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0); });

const withStream = (change: (batch: ChangeBatch, parts: Parts) => ChangeBatch | null) => (transport: Transport, parts: Parts): Transport => ({
  ...transport,
  subscribe: (sink, options) => transport.subscribe((batch) => {
    const next = change(batch, parts);
    if (next && (next.changes.length > 0 || batch.changes.length === 0)) sink(next);
  }, options),
});
const without = (batch: ChangeBatch, leavesOut: (change: Change) => boolean): ChangeBatch =>
  ({ ...batch, changes: batch.changes.filter((change) => !leavesOut(change)) });

/** Changes what a failing command throws. */
const withErrors = (change: (error: TransportError) => unknown) => (transport: Transport): Transport => ({
  ...transport,
  commands: Object.fromEntries(Object.entries(transport.commands).map(([name, handler]) => [name, async (...args: unknown[]) => {
    try {
      return await (handler as (...all: unknown[]) => Promise<CommandResult>)(...args);
    } catch (thrown) {
      throw change(thrown as TransportError);
    }
  }])) as unknown as Transport['commands'],
});

const instead = (name: 'send' | 'setTags' | 'snooze', work: (command: Command, honest: (command: Command) => Promise<CommandResult>) => Promise<CommandResult>) =>
  (transport: Transport): Transport => ({
    ...transport, commands: { ...transport.commands, [name]: (command: Command) => work(command, transport.commands[name] as never) } as Transport['commands'],
  });

export const FAULTY_ADAPTERS: readonly FaultyAdapter[] = [
  {
    name: 'escapes HTML before it stores it', shows: 'plainly', says: /"<script>.*became "&lt;script>/,
    make: broken(instead('send', (command, honest) => honest({ ...command, args: { ...command.args as object, text: (command.args as { text: string }).text.replaceAll('<', '&lt;') } } as Command))),
  },
  {
    name: 'counts what the first page holds', shows: 'plainly', says: /counts say 2 conversations .* the list has 6/,
    make: broken((transport) => ({ ...transport, read: { ...transport.read, counts: async (queries) => (await transport.read.counts?.(queries) ?? []).map((count) => ({ ...count, conversations: Math.min(2, count.conversations) })) } })),
  },
  {
    name: 'throws the backend\'s own error codes', shows: 'plainly', says: /whose code E404 is not in the closed set/,
    make: broken((transport) => ({ ...transport, read: { ...transport.read, conversation: async (...args) => {
      try {
        return await transport.read.conversation(...args);
      } catch (thrown) {
        throw (thrown as TransportError).code === 'notFound' ? Object.assign(new Error('Not found'), { code: 'E404' }) : thrown;
      }
    } } })),
  },
  {
    name: 'offers a command that it does not have', shows: 'plainly', says: /snooze threw `unsupported` .* where it should work|snooze is in the table and answers `unsupported`/,
    make: broken(instead('snooze', () => Promise.reject(new TransportError('unsupported')))),
  },
  {
    name: 'claims to search in messages', shows: 'plainly', says: /messageSearch is declared, and a word of a message is not found/,
    make: broken(same, () => ({ capabilities: { ...MEMORY_CAPABILITIES, messageSearch: true } })),
  },
  {
    name: 'takes an empty list of tags for nothing to do', shows: 'plainly', says: /after setTags \[\] it has one/,
    make: broken(instead('setTags', (command, honest) => ((command.args as { tags: string[] }).tags.length === 0 ? Promise.resolve({ changes: [] }) : honest(command)))),
  },
  {
    name: 'filters own changes out of the stream', shows: 'plainly', says: /the stream did not bring the own message/,
    make: broken((transport) => {
      const mine = new Set<string | null>();
      const sending = instead('send', (command, honest) => {
        mine.add(command.commandId);
        return honest(command);
      })(transport);
      return { ...sending, subscribe: (sink, options) => transport.subscribe((batch) => {
        const next = without(batch, (change) => change.type === 'upsert' && change.entity === 'message' && mine.has(change.value.commandId));
        if (next.changes.length > 0) sink(next);
      }, options) };
    }),
  },
  {
    name: 'leaves keys out of what it streams', shows: 'plainly', says: /differs from a fresh one in .*unread|do not agree with the backend on .*unread/,
    make: broken(withStream((batch) => ({ ...batch, changes: batch.changes.map((change) => {
      if (change.type !== 'patch' || change.entity !== 'conversation') return change;
      const { unread: _, ...value } = change.value;
      return { ...change, value };
    }) }))),
  },
  {
    name: 'starts its revisions over', shows: 'plainly', says: /its revision went from 1 to 1/,
    make: broken((transport) => ({ ...transport, read: { ...transport.read, conversation: async (...args) => {
      const detail = await transport.read.conversation(...args);
      return { ...detail, conversation: { ...detail.conversation, revision: 1 } };
    }, conversations: async (...args) => {
      const page = await transport.read.conversations(...args);
      return { ...page, items: page.items.map((item) => ({ ...item, revision: 1 })) };
    } } })),
  },
  {
    name: 'looks a commandId up before it inserts', shows: 'in races', says: /three twins on their way together made \d messages/,
    make: broken(same, ({ backend }) => ({ execute: async (command) => {
      const known = backend.outcome(command.commandId);
      await tick();
      return known ?? backend.perform(command);
    } })),
  },
  {
    name: 'remembers commandIds in the page', shows: 'in races', says: /over a second connection made 2 messages|twins on their way together made/,
    make: () => {
      const backend = office();
      const line = wire(backend);
      return { faults: line.faults, makeTransport: () => {
        const answers = new Map<string, CommandResult>();
        return memoryAdapter(backend, line, { execute: (command) => {
          const answer = answers.get(command.commandId) ?? backend.perform(command);
          answers.set(command.commandId, answer);
          return answer;
        } });
      } };
    },
  },
  {
    name: 'pages by offset', shows: 'in races', says: /while the list moved, c\d came on two pages/,
    make: broken((transport, { backend, line }) => ({ ...transport, read: { ...transport.read, conversations: (query, { cursor, limit }, { signal } = {}) => line.ask(() => {
      const from = Number(cursor ?? 0);
      const items = backend.matching(query).slice(from, from + limit);
      return { items, contacts: items.flatMap(({ contactId }) => backend.contacts.get(contactId) ?? []), next: from + limit < backend.matching(query).length ? String(from + limit) : null };
    }, { signal }) } })),
  },
  {
    name: 'reads the last order key and writes the next one later', shows: 'in races', says: /messages that were sent at once have the same order key/,
    make: broken(same, ({ backend }) => {
      let last = 100;
      return { execute: async (command) => {
        const known = backend.outcome(command.commandId);
        if (known || command.name !== 'send') return known ?? backend.execute(command);
        const next = last + 1;
        const answer = backend.perform(command);
        const order = `n${String(next).padStart(8, '0')}`;
        for (const change of answer.changes) if (change.type === 'upsert' && change.entity === 'message') Object.assign(change.value, { order });
        await tick();
        last = next;
        return answer;
      } };
    }),
  },
  {
    name: 'keeps only the newest change of a burst', shows: 'in races', says: /did not bring all|left out|did not bring everything|did not bring what happened/,
    make: broken((transport) => ({ ...transport, subscribe: (sink, options) => {
      let latest: ChangeBatch | null = null;
      let ended = false;
      const undo = transport.subscribe((batch) => {
        if (batch.changes.some(({ type }) => type === 'link' || type === 'resync')) {
          sink(batch);
          return;
        }
        if (!latest) void tick().then(() => { if (latest && !ended) sink(latest); latest = null; });
        latest = batch;
      }, options);
      return () => { ended = true; undo(); };
    } })),
  },
  {
    name: 'lets the cursor run ahead of its batch', shows: 'in races', says: /from the cursor of batch \d of \d the stream leaves out what came behind it/,
    make: broken(withStream((batch, { backend }) => ({ ...batch, cursor: backend.cursor }))),
  },
  {
    name: 'ends a subscription a little later', shows: 'in races', says: /went on after its undo was called|called [2-9] times/,
    make: broken((transport) => ({ ...transport, subscribe: (sink, options) => {
      const undo = transport.subscribe(sink, options);
      return () => { setTimeout(undo, 5); };
    } })),
  },
  {
    name: 'shares one connection and closes it for all', shows: 'in races', says: /when one transport was closed, the stream of another fell silent/,
    make: () => {
      const backend = office();
      const line = wire(backend);
      const all: Transport[] = [];
      return { faults: line.faults, makeTransport: () => {
        const transport = memoryAdapter(backend, line);
        all.push(transport);
        return { ...transport, close: async () => { await Promise.all(all.splice(0).map((one) => one.close())); } };
      } };
    },
  },
  {
    name: 'keeps one sink, the last', shows: 'in races', says: /one subscription ended, the other fell silent|of two subscriptions one heard nothing/,
    make: broken((transport) => {
      let undoLast = (): void => {};
      return { ...transport, subscribe: (sink, options) => {
        undoLast();
        undoLast = transport.subscribe(sink, options);
        return undoLast;
      } };
    }),
  },
  {
    name: 'remembers a commandId when its answer has arrived', shows: 'under faults', says: /a second try after a lost answer made 2 messages/,
    make: () => {
      const backend = office();
      const line = wire(backend);
      const answers = new Map<string, Promise<CommandResult>>();
      return { faults: line.faults, makeTransport: () => {
        const transport = memoryAdapter(backend, line, { execute: (command) => backend.perform(command) });
        return { ...transport, commands: Object.fromEntries(Object.entries(transport.commands).map(([name, handler]) => [name, (command: Command) => {
          const answer = answers.get(command.commandId) ?? (handler as (asked: Command) => Promise<CommandResult>)(command);
          answers.set(command.commandId, answer);
          answer.catch(() => answers.delete(command.commandId));
          return answer;
        }])) as unknown as Transport['commands'] };
      } };
    },
  },
  {
    name: 'takes a lost answer for a failure', shows: 'under faults', says: /does not say that the message may have gone/,
    make: broken(withErrors((error) => (error.ambiguous ? new TransportError('timeout', error.message) : error))),
  },
  {
    name: 'looks outcomes up among the answers that arrived', shows: 'under faults', says: /read\.outcome says that it never happened/,
    make: broken((transport) => {
      const arrived = new Map<string, CommandResult>();
      const sending = instead('send', async (command, honest) => {
        const answer = await honest(command);
        arrived.set(command.commandId, answer);
        return answer;
      })(transport);
      return { ...sending, read: { ...transport.read, outcome: async (commandId) => arrived.get(commandId) ?? null } };
    }),
  },
  {
    name: 'gives the pause in seconds', shows: 'under faults', says: /asked for 2,500 ms, and `retryAfter` is 2\.5/,
    make: broken(withErrors((error) => (error.retryAfter === undefined ? error : new TransportError(error.code, error.message, { retryAfter: error.retryAfter / 1000 })))),
  },
  {
    name: 'takes a token that ran out for a refusal', shows: 'under faults', says: /with a refused token send threw `forbidden`/,
    make: broken(withErrors((error) => (error.code === 'auth' ? new TransportError('forbidden', error.message) : error))),
  },
  {
    name: 'goes on from now when its cursor is too old', shows: 'under faults', says: /the stream goes on as if nothing were missing/,
    make: broken((transport) => ({ ...transport, subscribe: (sink, options) => transport.subscribe((batch) => {
      const next = /^\d+:\d+$/.test(options?.cursor ?? '') ? without(batch, ({ type }) => type === 'resync') : batch;
      if (next.changes.length > 0) sink(next);
    }, options) })),
  },
  {
    name: 'comes back without replay and without a word', shows: 'under faults', says: /came back without replay and without a resync/,
    make: broken(withStream((batch) => without(batch, ({ type }) => type === 'resync')), () => ({ capabilities: { ...MEMORY_CAPABILITIES, replay: false } })),
  },
  {
    name: 'leaves out a frame that is too large', shows: 'under faults', says: /a frame was too large, and the stream goes on as if nothing were missing/,
    make: broken(withStream((batch) => without(batch, (change) => change.type === 'resync' && change.reason === 'unknown'))),
  },
  {
    name: 'does not tell that the network is gone', shows: 'under faults', says: /the network is gone, and the stream does not say so/,
    make: broken(withStream((batch) => without(batch, ({ type }) => type === 'link'))),
  },
  {
    name: 'keeps a broken connection', shows: 'under faults', says: /after the network came back reads still fail/,
    make: broken((transport, { line }) => {
      let isBroken = false;
      line.watch((isOff) => { isBroken ||= isOff; });
      return { ...transport, read: { ...transport.read, conversations: (...args) => (isBroken ? Promise.reject(new TransportError('offline')) : transport.read.conversations(...args)) } };
    }),
  },
];
