/** Order and membership of a list, kept change by change. */
import { expect } from '@open-wc/testing';
import { createConversationList } from '../../src/stores/conversation-list.js';
import { createEntities } from '../../src/stores/entities.js';
import { aConversation, NOON } from '../helpers/build.js';

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

  describe('while it is held', () => {
    const three = () => {
      const world = context();
      const put = (...values: ReturnType<typeof aConversation>[]) => world.entities.apply(
        values.map((value) => ({ type: 'upsert' as const, entity: 'conversation' as const, value })),
      );
      const patch = (id: string, value: object) => world.entities.apply([{ type: 'patch', entity: 'conversation', id, value, revision: null }]);
      put(...['a', 'b', 'c'].map((id, i) => aConversation({ id, lastActivityAt: NOON - i, lifecycle: 'open' })));
      const list = createConversationList({ lifecycles: ['open'] }, world);
      list.setState({ status: 'ready', total: 3 });
      return { world, list, put, patch, release: list.hold() };
    };

    it('what others do moves nothing, and is counted, until it is let go', () => {
      const { list, put, patch, release } = three();
      const before = list.$version.get();
      patch('c', { lastActivityAt: NOON + 1 });
      put(aConversation({ id: 'new', lastActivityAt: NOON + 2, lifecycle: 'open' }));
      patch('b', { lifecycle: 'closed' });
      expect([list.ids, list.$version.get()]).to.deep.equal([['a', 'b', 'c'], before]);
      expect(list.$waiting.get(), 'who left is no news').to.equal(2);
      expect(list.$state.get().total, 'the number is true all the same').to.equal(3);
      release();
      expect(list.ids).to.deep.equal(['new', 'c', 'a']);
      expect([list.$waiting.get(), list.$state.get().total]).to.deep.equal([0, 3]);
    });

    it('what waits comes in when asked for, and the next waits again', () => {
      const { list, patch } = three();
      patch('c', { lastActivityAt: NOON + 1 });
      list.settle();
      expect(list.ids).to.deep.equal(['c', 'a', 'b']);
      patch('b', { lastActivityAt: NOON + 2 });
      expect([list.ids, list.$waiting.get()]).to.deep.equal([['c', 'a', 'b'], 1]);
    });

    it('a removal and what the agent does himself happen at once', () => {
      const { world, list } = three();
      world.entities.apply([{ type: 'remove', entity: 'conversation', id: 'a' }]);
      expect(list.ids).to.deep.equal(['b', 'c']);
      world.entities.setOverlay({
        commandId: 'x', touches: [{ entity: 'conversation', id: 'b' }],
        changes: () => [{ type: 'patch', entity: 'conversation', id: 'b', value: { lifecycle: 'closed' }, revision: null }],
      });
      expect(list.ids).to.deep.equal(['c']);
      world.entities.dropOverlay('x');
      expect(list.ids).to.deep.equal(['b', 'c']);
    });

    it('two holders: it is free when both have let go, and who lets go twice counts once', () => {
      const { list, patch, release } = three();
      const second = list.hold();
      patch('c', { lastActivityAt: NOON + 1 });
      release();
      release();
      expect(list.ids).to.deep.equal(['a', 'b', 'c']);
      second();
      expect(list.ids).to.deep.equal(['c', 'a', 'b']);
    });

    it('the next page comes in behind', () => {
      const { world, list, put } = three();
      const last = world.entities.get('conversation', 'c');
      list.setFloor(last ?? null);
      put(aConversation({ id: 'old', lastActivityAt: NOON - 50, lifecycle: 'open' }));
      expect(list.ids).to.deep.equal(['a', 'b', 'c']);
      list.setFloor(world.entities.get('conversation', 'old') ?? null);
      expect(list.ids).to.deep.equal(['a', 'b', 'c', 'old']);
    });
  });
});
