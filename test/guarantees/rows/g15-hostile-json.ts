/** G15: hostile batches and answers, between which honest ones must still be applied. */
import type { Change } from '../../../src/model/changes.js';
import { parseFrame } from '../../../src/transport/parse-frame.js';
import { makeWorld } from '../schedule.js';
import { CALM, times, type Row } from './row.js';

const nested = (depth: number): unknown => {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level++) value = [value];
  return value;
};

const HOSTILE: readonly unknown[] = [
  null, undefined, 0, 'text', [], {}, { type: '__proto__' }, { type: 'constructor' }, { type: 'upsert' }, { type: 'upsert', entity: '__proto__', value: {} },
  JSON.parse('{"type":"upsert","entity":"contact","value":{"id":"p","name":"P","fields":{"__proto__":{"polluted":"yes"}}}}'),
  JSON.parse('{"type":"patch","entity":"conversation","id":"c1","value":{"__proto__":{"polluted":"yes"}},"revision":null}'),
  { type: 'patch', entity: 'conversation', id: 'c1', value: { unread: 'many', lifecycle: 'gone', tags: {} }, revision: null },
  { type: 'patch', entity: 'conversation', id: '__proto__', value: { unread: 1 }, revision: null },
  { type: 'upsert', entity: 'conversation', value: { id: 'c1', lastActivityAt: Number.POSITIVE_INFINITY } },
  { type: 'remove', entity: 'constructor', id: 'c1' }, { type: 'stale', entity: 'conversation', id: 7 }, { type: 'presence', until: 'soon' },
  { type: 'link', up: 'yes' }, { type: 'resync', reason: {} }, { type: 'tomorrow.change', all: nested(500) }, { type: nested(50) },
];

const HONEST = (text: string): string => text;
/** What becomes of a frame on its way: what was in it has to be there in the end. */
const FRAMES: readonly ((text: string) => string)[] = [(text) => text.padEnd(1_000_001), (text) => text.slice(0, -9), () => '<!doctype html><title>Log in</title>', () => 'null'];

export const g15: Row = {
  g: 'G15', promise: 'Hostile JSON is harmless', promised: 'no throw, no prototype change, no state lost; frames > 1 MB refused',
  async measure(context) {
    const rounds = times(40, context);
    const keys = (): string => [Object.prototype, Array.prototype, String.prototype].map((prototype) => Object.getOwnPropertyNames(prototype).length).join();
    const before = keys();
    let lost = 0;
    let threw = 0;
    let refused = 0;
    const heard = (): void => { threw += 1; };
    process.on('unhandledRejection', heard);
    for (let seed = 0; seed < rounds; seed++) {
      const world = makeWorld(context.realms, { ...CALM, seed });
      let spoil = HONEST;
      const sinks: ((batch: { changes: readonly Change[] }) => void)[] = [];
      const tab = world.openTab({ wrap: (transport) => ({ ...transport, subscribe: (sink, options) => {
        sinks.push(sink);
        return transport.subscribe((batch) => {
          const text = spoil(JSON.stringify(batch));
          spoil = HONEST;
          sink(parseFrame(text, { onRefused: () => { refused += 1; } }));
        }, options);
      } }) });
      await world.clock.advance(300);
      for (const [index, hostile] of HOSTILE.entries()) {
        try {
          for (const sink of sinks) sink({ changes: [hostile, { type: 'patch', entity: 'conversation', id: 'c0', value: { unread: index }, revision: null }, hostile] as Change[] });
        } catch {
          threw += 1;
        }
        await world.clock.advance(300);
        if (tab?.inbox.entities.get('conversation', 'c0')?.unread !== index) lost += 1;
      }
      for (const [index, frame] of FRAMES.entries()) {
        spoil = frame;
        world.backend.inbound('c1', `in frame ${index}`);
        await world.clock.advance(2_000);
        if (tab?.inbox.entities.get('conversation', 'c1')?.lastMessage?.text !== `in frame ${index}`) lost += 1;
      }
      if (!tab?.inbox.entities.get('conversation', 'c1') || tab.inbox.list({}).ids.length !== 3) lost += 1;
    }
    await new Promise((resolve) => { setTimeout(resolve, 0); });
    process.off('unhandledRejection', heard);
    const changed = keys() !== before || 'polluted' in {};
    return { figure: `${threw} throws, ${changed ? 'prototypes changed' : '0 prototype changes'}, ${lost} lost changes, ${HOSTILE.length * rounds} hostile ones; ${refused} of ${FRAMES.length * rounds} frames refused`, kept: threw === 0 && !changed && lost === 0 && refused === FRAMES.length * rounds };
  },
};
