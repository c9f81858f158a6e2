/** Base ⊕ overlay: what an agent sees of each entity. */
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Change } from '../../src/model/changes.js';
import { createEntities } from '../../src/stores/entities.js';
import { aConversation, aMessage, anEvent } from '../helpers/build.js';

const upsert = (value: ReturnType<typeof aConversation>): Change => ({ type: 'upsert', entity: 'conversation', value });
const patch = (id: string, value: object, revision: number | null = null): Change =>
  ({ type: 'patch', entity: 'conversation', id, value, revision }) as Change;

describe('entities', () => {
  it('an older revision never overwrites a newer one', () => {
    const entities = createEntities();
    entities.apply([upsert(aConversation({ id: 'c', revision: 5, unread: 5 }))]);
    entities.apply([upsert(aConversation({ id: 'c', revision: 4, unread: 4 })), patch('c', { unread: 3 }, 3)]);
    expect(entities.get('conversation', 'c')?.unread).to.equal(5);
    entities.apply([patch('c', { unread: 6 }, 6)]);
    expect(entities.get('conversation', 'c')).to.include({ unread: 6, revision: 6 });
  });

  it('names the entity that a patch met and nobody knows, and every unversioned patch of an unordered stream', () => {
    const entities = createEntities();
    expect(entities.apply([patch('c', { unread: 1 })])).to.deep.equal([{ entity: 'conversation', id: 'c' }]);
    entities.apply([upsert(aConversation({ id: 'c', unread: 0 }))]);
    expect(entities.apply([patch('c', { unread: 9 })], { unordered: true })).to.have.length(1);
    expect(entities.get('conversation', 'c')?.unread).to.equal(0);
  });

  it('G4 a patch that a newer one overtook has keys of its own: it is read anew, unless the whole was read since', () => {
    const entities = createEntities();
    entities.apply([upsert(aConversation({ id: 'c', revision: 1, unread: 0 }))]);
    entities.apply([patch('c', { tags: ['answer'] }, 3)]);
    expect(entities.apply([patch('c', { unread: 1 }, 2)])).to.deep.equal([{ entity: 'conversation', id: 'c' }]);
    expect(entities.get('conversation', 'c')).to.deep.include({ unread: 0, tags: ['answer'], revision: 3 });
    entities.apply([upsert(aConversation({ id: 'c', revision: 5, unread: 1 }))]);
    expect(entities.apply([patch('c', { unread: 7 }, 4), patch('c', { unread: 8 }, 2)])).to.deep.equal([]);
    expect(entities.apply([patch('c', { unread: 2 }, 6), patch('c', { unread: 3 }, 7), patch('c', { unread: 2 }, 6)])).to.deep.equal([]);
    expect(entities.get('conversation', 'c')?.unread).to.equal(3);
  });

  it('an overlay shows at once, lies over later changes, and its going is the roll-back', () => {
    const entities = createEntities();
    entities.apply([upsert(aConversation({ id: 'c', tags: [], unread: 2 }))]);
    const seen: number[] = [];
    const stop = entities.$entity('conversation', 'c').subscribe((value) => { seen.push(value?.unread ?? -1); });
    entities.setOverlay({ commandId: '1', touches: [{ entity: 'conversation', id: 'c' }], changes: () => [patch('c', { unread: 0 })] });
    entities.apply([patch('c', { tags: ['vip'] })]);
    expect(entities.get('conversation', 'c')).to.deep.include({ unread: 0, tags: ['vip'] });
    entities.dropOverlay('1');
    expect(entities.get('conversation', 'c')).to.deep.include({ unread: 2, tags: ['vip'] });
    expect(seen).to.deep.equal([2, 0, 0, 2]);
    stop();
  });

  it('overlays lie upon each other in the order of their commands, whichever was set first', () => {
    const entities = createEntities();
    entities.apply([upsert(aConversation({ id: 'c', tags: [] }))]);
    const add = (commandId: string, tag: string) => entities.setOverlay({
      commandId, touches: [{ entity: 'conversation', id: 'c' }],
      changes: (shown) => [patch('c', { tags: [...shown.get('conversation', 'c')?.tags ?? [], tag] })],
    });
    add('2', 'second');
    add('1', 'first');
    expect(entities.get('conversation', 'c')?.tags).to.deep.equal(['first', 'second']);
  });

  it('a pending message gives way to the confirmed one, whichever of answer and stream comes first', () => {
    const entities = createEntities();
    const pending = aMessage({ id: 'pending:k', commandId: 'k', conversationId: 'c', direction: 'outbound' });
    entities.setOverlay({
      commandId: 'k', touches: [{ entity: 'message', id: 'pending:k' }], changes: () => [{ type: 'upsert', entity: 'message', value: pending }],
    });
    expect([...entities.values('message')].map(({ id }) => id)).to.deep.equal(['pending:k']);
    entities.apply([{ type: 'upsert', entity: 'message', value: aMessage({ id: 'm1', commandId: 'k', conversationId: 'c', direction: 'outbound' }) }]);
    expect([...entities.values('message')].map(({ id }) => id)).to.deep.equal(['m1']);
    entities.dropOverlay('k');
    expect([...entities.values('message')].map(({ id }) => id)).to.deep.equal(['m1']);
  });

  it('delivery states of a message never move backwards and keep their times', () => {
    const entities = createEntities();
    const told = (state: 'sent' | 'delivered' | 'read', at: number): Change => ({
      type: 'upsert', entity: 'message',
      value: aMessage({ id: 'm', direction: 'outbound', order: '1', delivery: { state, times: { [state]: at } } }),
    });
    entities.apply([told('sent', 1), told('read', 3), told('delivered', 2)]);
    expect(entities.get('message', 'm')?.delivery).to.deep.include({ state: 'read', times: { sent: 1, read: 3, delivered: 2 } });
  });

  it('an atom lives only while somebody listens, and is right again when somebody comes back', () => {
    const entities = createEntities();
    entities.apply([upsert(aConversation({ id: 'c', unread: 1 }))]);
    const $first = entities.$entity('conversation', 'c');
    expect($first.get()?.unread).to.equal(1);
    entities.apply([patch('c', { unread: 7 })]);
    let seen = 0;
    const stop = entities.$entity('conversation', 'c').subscribe((value) => { seen = value?.unread ?? -1; });
    expect(seen).to.equal(7);
    stop();
  });

  it('two atoms of one entity are both told, and one that is left does not silence the other', () => {
    const entities = createEntities();
    entities.apply([upsert(aConversation({ id: 'c', unread: 1 }))]);
    const [$first, $second] = [entities.$entity('conversation', 'c'), entities.$entity('conversation', 'c')];
    const seen: string[] = [];
    const stopFirst = $first.listen((value) => { seen.push(`first ${value?.unread}`); });
    const stopSecond = $second.listen((value) => { seen.push(`second ${value?.unread}`); });
    entities.apply([patch('c', { unread: 2 })]);
    stopFirst();
    entities.apply([patch('c', { unread: 3 })]);
    stopSecond();
    expect(seen).to.deep.equal(['first 2', 'second 2', 'second 3']);
  });

  it('G5 a snapshot replaces what was known, lower revisions and all, and takes away what is gone', () => {
    const entities = createEntities();
    entities.apply([upsert(aConversation({ id: 'kept', revision: 9, unread: 9 })), upsert(aConversation({ id: 'gone' }))]);
    entities.snapshot([upsert(aConversation({ id: 'kept', revision: 1, unread: 1 }))], ['conversation']);
    expect(entities.get('conversation', 'kept')?.unread).to.equal(1);
    expect(entities.get('conversation', 'gone')).to.equal(undefined);
  });

  it('every change that listeners hear leads from the state before to the state after (property)', () => {
    fc.assert(fc.property(fc.array(fc.record({
      id: fc.constantFrom('a', 'b', 'c'), what: fc.constantFrom('put', 'patch', 'remove', 'overlay', 'drop'), unread: fc.nat(5),
    }), { maxLength: 40 }), (steps) => {
      const entities = createEntities();
      const heard = new Map<string, unknown>();
      entities.listen(({ id, before, after }) => {
        expect(heard.get(id)).to.equal(before);
        heard.set(id, after);
      });
      for (const { id, what, unread } of steps) {
        if (what === 'put') entities.apply([upsert(aConversation({ id, unread }))]);
        else if (what === 'patch') entities.apply([patch(id, { unread })]);
        else if (what === 'remove') entities.apply([{ type: 'remove', entity: 'conversation', id }]);
        else if (what === 'overlay') {
          entities.setOverlay({ commandId: `k${id}`, touches: [{ entity: 'conversation', id }], changes: () => [patch(id, { unread: unread + 100 })] });
        } else entities.dropOverlay(`k${id}`);
      }
      for (const id of ['a', 'b', 'c']) expect(entities.get('conversation', id)).to.equal(heard.get(id));
    }), { numRuns: 300 });
  });

  it('G9 a timeline is what belongs to its conversation, whatever came, went and was predicted; forgotten, nothing of it is left (property)', () => {
    const entityOf = fc.constantFrom('message', 'event');
    fc.assert(fc.property(fc.array(fc.record({
      entity: entityOf, id: fc.constantFrom('1', '2', '3'), conversationId: fc.constantFrom('a', 'b'), what: fc.constantFrom('put', 'remove', 'predict', 'answer', 'forget'),
    }), { maxLength: 30 }), (steps) => {
      const entities = createEntities();
      for (const { entity, id: n, conversationId, what } of steps) {
        // Nothing moves to another conversation.
        const id = `${conversationId}${n}`;
        const value = entity === 'message' ? aMessage({ id, conversationId }) : anEvent({ id, conversationId });
        const change = { type: 'upsert', entity, value } as Change;
        if (what === 'put') entities.apply([change]);
        else if (what === 'remove') entities.apply([{ type: 'remove', entity, id } as Change]);
        else if (what === 'predict') entities.setOverlay({ commandId: entity + id, touches: [{ entity, id } as { entity: 'message'; id: string }], changes: () => [change] });
        else if (what === 'answer') entities.dropOverlay(entity + id);
        else {
          entities.forgetTimeline(conversationId);
          for (const kind of ['message', 'event']) for (const open of ['1', '2', '3']) entities.dropOverlay(`${kind}${conversationId}${open}`);
          expect([...entities.timeline(conversationId)]).to.deep.equal([]);
        }
      }
      for (const conversationId of ['a', 'b']) {
        const all = [...entities.values('message'), ...entities.values('event')].filter((value) => value.conversationId === conversationId);
        expect(new Set([...entities.timeline(conversationId)].map(({ value }) => value))).to.deep.equal(new Set(all));
      }
    }), { numRuns: 300 });
  });
});
