/** Order and membership of a list, kept change by change. */
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Lifecycle } from '../../src/model/conversation.js';
import { createConversationList } from '../../src/stores/conversation-list.js';
import { createEntities } from '../../src/stores/entities.js';
import { aContact, aConversation, NOON } from '../helpers/build.js';

const context = () => {
  const entities = createEntities();
  return { entities, meId: () => 'me', now: () => NOON };
};

describe('conversation list', () => {
  it('R163 orders by most recent activity and keeps ties stable', () => {
    const world = context();
    world.entities.apply([['b', 5], ['a', 5], ['c', 9]].map(([id, at]) => ({
      type: 'upsert' as const, entity: 'conversation' as const, value: aConversation({ id: id as string, lastActivityAt: at as number }),
    })));
    const list = createConversationList({}, world);
    expect(list.ids).to.deep.equal(['c', 'a', 'b']);
    world.entities.apply([{ type: 'patch', entity: 'conversation', id: 'b', value: { lastActivityAt: 10 }, revision: null }]);
    expect(list.ids).to.deep.equal(['b', 'c', 'a']);
  });

  it('a change that moves nothing does not wake the list, only its row', () => {
    const world = context();
    world.entities.apply([{ type: 'upsert', entity: 'conversation', value: aConversation({ id: 'a' }) }]);
    const list = createConversationList({}, world);
    const before = list.$version.get();
    world.entities.apply([{ type: 'patch', entity: 'conversation', id: 'a', value: { unread: 9 }, revision: null }]);
    expect(list.$version.get()).to.equal(before);
  });

  it('leaves what lies behind the loaded pages to the next page', () => {
    const world = context();
    const last = aConversation({ id: 'last', lastActivityAt: 50 });
    world.entities.apply([{ type: 'upsert', entity: 'conversation', value: last }]);
    const list = createConversationList({}, world);
    list.setFloor(last);
    world.entities.apply([
      { type: 'upsert', entity: 'conversation', value: aConversation({ id: 'old', lastActivityAt: 10 }) },
      { type: 'upsert', entity: 'conversation', value: aConversation({ id: 'new', lastActivityAt: 90 }) },
    ]);
    expect(list.ids).to.deep.equal(['new', 'last']);
    list.setFloor(null);
    expect(list.ids).to.deep.equal(['new', 'last', 'old']);
  });

  it('a hit in message text stays as long as all other criteria hold', () => {
    const world = context();
    world.entities.apply([{ type: 'upsert', entity: 'conversation', value: aConversation({ id: 'hit', unread: 1 }) }]);
    const list = createConversationList({ search: 'chipped', unread: true }, world);
    list.admit(['hit']);
    list.setFloor(null);
    expect(list.ids).to.deep.equal(['hit']);
    world.entities.apply([{ type: 'patch', entity: 'conversation', id: 'hit', value: { unread: 0, lastActivityAt: NOON }, revision: null }]);
    expect(list.ids).to.deep.equal([]);
  });

  it('equals a sort of everything that fits, after any changes (property)', () => {
    const lifecycles: readonly Lifecycle[] = ['open', 'closed', 'ended'];
    fc.assert(fc.property(fc.array(fc.record({
      id: fc.integer({ min: 0, max: 8 }).map(String), at: fc.nat(20), lifecycle: fc.constantFrom(...lifecycles), remove: fc.boolean(),
      vip: fc.boolean(),
    }), { maxLength: 60 }), (steps) => {
      const world = context();
      const { entities } = world;
      const list = createConversationList({ lifecycles: ['open'], labels: ['vip'] }, world);
      const truth = new Map<string, { id: string; at: number; fits: boolean }>();
      for (const { id, at, lifecycle, remove, vip } of steps) {
        if (remove && truth.has(id)) {
          entities.apply([{ type: 'remove', entity: 'conversation', id }]);
          truth.delete(id);
        } else {
          entities.apply([
            { type: 'upsert', entity: 'contact', value: aContact({ id: `of-${id}`, labels: vip ? ['vip'] : [] }) },
            { type: 'upsert', entity: 'conversation', value: aConversation({ id, contactId: `of-${id}`, lastActivityAt: at, lifecycle }) },
          ]);
          truth.set(id, { id, at, fits: lifecycle === 'open' && vip });
        }
        const expected = [...truth.values()].filter(({ fits }) => fits).sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1)).map((one) => one.id);
        expect([...list.ids]).to.deep.equal(expected);
      }
    }), { numRuns: 300 });
  });
});
