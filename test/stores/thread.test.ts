/** The order and the keys of a timeline. */
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { createEntities } from '../../src/stores/entities.js';
import { createThread } from '../../src/stores/thread.js';
import { aMessage, anEvent } from '../helpers/build.js';

describe('thread', () => {
  it('R167 merges messages and events by the transport\'s order, whatever the clocks say', () => {
    const entities = createEntities();
    const thread = createThread('c', entities);
    entities.apply([
      { type: 'upsert', entity: 'message', value: aMessage({ id: 'second', conversationId: 'c', order: '02', at: 1 }) },
      { type: 'upsert', entity: 'event', value: anEvent({ id: 'third', conversationId: 'c', order: '03', at: 0 }) },
      { type: 'upsert', entity: 'message', value: aMessage({ id: 'first', conversationId: 'c', order: '01', at: 99 }) },
      { type: 'upsert', entity: 'message', value: aMessage({ id: 'elsewhere', conversationId: 'd', order: '00' }) },
    ]);
    expect(thread.entries.map(({ id }) => id)).to.deep.equal(['first', 'second', 'third']);
  });

  it('a bubble keeps its key when the backend confirms it, and further messages of one command have keys of their own', () => {
    const entities = createEntities();
    const thread = createThread('c', entities);
    const pending = aMessage({ id: 'pending:k', commandId: 'k', conversationId: 'c', direction: 'outbound', order: '\uffffk' });
    entities.setOverlay({ commandId: 'k', touches: [{ entity: 'message', id: 'pending:k' }], changes: () => [{ type: 'upsert', entity: 'message', value: pending }] });
    const key = thread.entries[0]?.key;
    entities.apply(['m1', 'm2'].map((id) => ({ type: 'upsert' as const, entity: 'message' as const, value: aMessage({ id, commandId: 'k', conversationId: 'c', direction: 'outbound' }) })));
    entities.dropOverlay('k');
    expect(thread.entries.map((entry) => entry.key)).to.deep.equal([key, 'message:m2']);
  });

  it('behind a page that is not the newest nothing shows until it is loaded, save what the agent sends himself', () => {
    const entities = createEntities();
    const thread = createThread('c', entities);
    entities.apply([{ type: 'upsert', entity: 'message', value: aMessage({ id: 'old', conversationId: 'c', order: '01' }) }]);
    thread.setCeiling('01');
    entities.apply([{ type: 'upsert', entity: 'message', value: aMessage({ id: 'live', conversationId: 'c', order: '09' }) }]);
    expect(thread.entries.map(({ id }) => id)).to.deep.equal(['old']);
    thread.setCeiling(null);
    expect(thread.entries.map(({ id }) => id)).to.deep.equal(['old', 'live']);
  });

  it('is always sorted and without repetition, in whatever order changes come (property)', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 })), { maxLength: 50 }), (steps) => {
      const entities = createEntities();
      const thread = createThread('c', entities);
      const truth = new Map<string, string>();
      for (const [id, order] of steps) {
        const value = aMessage({ id: `m${id}`, conversationId: 'c', order: String(order).padStart(3, '0') });
        entities.apply([{ type: 'upsert', entity: 'message', value }]);
        truth.set(value.id, value.order);
      }
      const expected = [...truth].sort(([a, x], [b, y]) => (x < y ? -1 : x > y ? 1 : a < b ? -1 : 1)).map(([id]) => id);
      expect(thread.entries.map(({ id }) => id)).to.deep.equal(expected);
    }), { numRuns: 200 });
  });
});
