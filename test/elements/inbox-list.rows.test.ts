// Rows that live: an order that waits while the list is in use, who types, labels, marked hits, a host's own rows, 100,000 of them.
import { elementUpdated, expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { InboxList } from '../../src/elements/inbox-list.js';
import type { Change } from '../../src/model/changes.js';
import type { Entities } from '../../src/stores/entities.js';
import { aConversation, aContact, aPreview, HOUR, MINUTE, NOON } from '../helpers/build.js';
import { getByRole, nameOf, queryAllByRole, queryByRole } from '../helpers/query.js';
import { answered, letGo, makeInbox, mount, names, opener, part, rowOf, rowsOf, show, shownNames, talk, type Mounted } from './inbox-list.world.js';

const three = () => [talk('Amira'), talk('Jonas', { lastActivityAt: NOON - HOUR }), talk('Léa', { lastActivityAt: NOON - 2 * HOUR })];
const pointer = (list: InboxList, type: string, pointerType = 'mouse'): void => {
  list.shadowRoot?.querySelector('.scroller')?.dispatchEvent(new PointerEvent(type, { pointerType }));
};
/** A message from the contact of a row. */
const speak = ({ transport }: Pick<Mounted, 'transport'>, of: ReturnType<typeof talk>, at = NOON, text = 'Hello again'): void =>
  transport.push({ type: 'upsert', entity: 'conversation', value: { ...of.conversation, lastActivityAt: at, lastMessage: aPreview({ at, text }) } });
const said = (list: InboxList, name: string): string => part(rowOf(list, name), 'preview')?.textContent ?? '';
const focused = (list: InboxList): Element | null | undefined => list.shadowRoot?.activeElement;
/** The names as they are seen, whatever the order of the DOM. */
const seen = (list: InboxList): string[] => rowsOf(list).sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
  .map((row) => part(row, 'name')?.textContent ?? '');
const scrollerOf = (list: InboxList): HTMLElement => list.shadowRoot?.querySelector('.scroller') as HTMLElement;

describe('inbox-list rows', () => {
  afterEach(letGo);

  describe('coming with its conversations', () => {
    /** An inbox that knows them already, and a list that has just drawn for the first time. */
    async function begun(data: Parameters<typeof makeInbox>[1] = {}): Promise<InboxList> {
      const { list, inbox } = await mount([...three(), talk('Omar', answered(NOON - HOUR))], data);
      await elementUpdated(list);
      const place = list.parentElement as HTMLElement;
      list.remove();
      const fresh = document.createElement('inbox-list') as InboxList;
      fresh.inbox = inbox;
      fresh.style.cssText = 'display: block; block-size: 800px; inline-size: 360px';
      place.append(fresh);
      await waitUntil(() => rowsOf(fresh).length > 0, 'rows', { interval: 1 });
      return fresh;
    }

    for (const [title, data] of [
      ['tabs', {}], ['boxes', { workspace: { policy: { mode: 'pull' } } }],
    ] as [string, Parameters<typeof makeInbox>[1]][]) {
      it(`paints its rows first, and nothing moves when the head with its ${title} comes`, async () => {
        const list = await begun(data);
        expect(queryByRole(list, 'searchbox')).to.equal(null);
        expect(queryByRole(list, 'button', { name: 'Close the conversation with Amira' }) === null, 'what waits for a pointer').to.equal(true);
        const top = (): number => (rowsOf(list)[0] as HTMLElement).getBoundingClientRect().top - list.getBoundingClientRect().top;
        const before = top();
        list.focusSearch();
        await elementUpdated(list);
        expect(queryByRole(list, 'button', { name: 'Close the conversation with Amira' }) === null).to.equal(false);
        expect(part(rowOf(list, 'Amira'), 'time')?.getAttribute('aria-label')).to.match(/now|ago/);
        expect(getByRole(list, 'searchbox'), 'complete when the head has come').to.equal(focused(list));
        expect(queryAllByRole(list, 'tab').length).to.be.greaterThan(1);
        expect(top()).to.equal(before);
      });
    }

    it('draws all at once where something is searched for, for the head is higher then', async () => {
      const { list, inbox } = await mount(three());
      inbox.filter({ search: 'Jonas' });
      await waitUntil(() => names(list).join() === 'Jonas', 'found');
      const fresh = document.createElement('inbox-list') as InboxList;
      fresh.inbox = inbox;
      list.parentElement?.append(fresh);
      await waitUntil(() => rowsOf(fresh).length > 0, 'rows', { interval: 1 });
      expect(queryByRole(fresh, 'searchbox')).not.to.equal(null);
    });
  });

  describe('order', () => {
    it('R161 under the pointer rows keep their place while they tell what is new, and flow in when it leaves', async () => {
      const talks = three();
      const world = await mount(talks);
      const { list } = world;
      pointer(list, 'pointerenter');
      speak(world, talks[1] as ReturnType<typeof talk>);
      await waitUntil(() => said(list, 'Jonas') === 'Hello again', 'the row tells it');
      await elementUpdated(list);
      expect(seen(list)).to.deep.equal(['Amira', 'Jonas', 'Léa']);
      await waitUntil(() => queryByRole(list, 'button', { name: '1 new' }), 'the news are told');
      pointer(list, 'pointerleave');
      await waitUntil(() => seen(list).join() === 'Jonas,Amira,Léa', 'it flows in');
      expect(queryByRole(list, 'button', { name: /new$/ })).to.equal(null);
    });

    it('a message that only moves its row draws rows, and nothing else of the list anew', async () => {
      const talks = three();
      const world = await mount(talks);
      await elementUpdated(world.list);
      let drawn = 0;
      const render = Reflect.get(world.list, 'render') as () => unknown;
      Reflect.set(world.list, 'render', function draw(this: InboxList): unknown {
        drawn++;
        return render.call(this);
      });
      const last = ['Léa', 'Jonas', 'Amira'];
      for (let move = 1; move <= 9; move++) {
        const name = last[(move - 1) % 3] as string;
        speak(world, talks.find(({ contact }) => contact.name === name) as ReturnType<typeof talk>, NOON + move);
        await waitUntil(() => seen(world.list)[0] === name, `${name} moved`, { interval: 1 });
      }
      // What the moves set off elsewhere (counts that are asked for again) may draw it now and then, the moves do not.
      expect(drawn).to.be.lessThan(9);
      await waitUntil(() => names(world.list).join() === 'Amira,Jonas,Léa', 'and the DOM follows', { interval: 10 });
    });

    it('a finger that scrolls holds nothing', async () => {
      const talks = three();
      const world = await mount(talks);
      pointer(world.list, 'pointerenter', 'touch');
      speak(world, talks[1] as ReturnType<typeof talk>);
      await waitUntil(() => seen(world.list).join() === 'Jonas,Amira,Léa', 'it moved at once');
    });

    it('with the focus inside rows wait as well, and "new" is reached by keyboard: it lets them in, and the first row gets the focus', async () => {
      const talks = three();
      const world = await mount(talks);
      const { list, inbox } = world;
      inbox.select('c-Amira');
      opener(list, 'Amira').focus();
      speak(world, talks[1] as ReturnType<typeof talk>);
      speak(world, talks[2] as ReturnType<typeof talk>, NOON + 1);
      await waitUntil(() => queryByRole(list, 'button', { name: '2 new' }), 'two wait');
      expect(getByRole(list, 'button', { name: '2 new' }).closest('[role=status]'), 'announced when there is a pause').to.not.equal(null);
      expect(seen(list)).to.deep.equal(['Amira', 'Jonas', 'Léa']);
      expect(focused(list)).to.equal(opener(list, 'Amira'));
      getByRole(list, 'button', { name: '2 new' }).focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => seen(list).join() === 'Léa,Jonas,Amira', 'they are let in');
      await waitUntil(() => focused(list) === opener(list, 'Léa'), 'the focus is on the first');
      expect(opener(list, 'Amira').getAttribute('aria-current'), 'the selection stays on its conversation').to.equal('true');
      expect(inbox.$selectedId.get()).to.equal('c-Amira');
    });

    it('when the focus leaves the list, what waited flows in', async () => {
      const talks = three();
      const world = await mount(talks);
      opener(world.list, 'Léa').focus();
      speak(world, talks[1] as ReturnType<typeof talk>);
      await waitUntil(() => queryByRole(world.list, 'button', { name: '1 new' }), 'it waits');
      world.list.focusSearch();
      await waitUntil(() => seen(world.list).join() === 'Jonas,Amira,Léa', 'it flows in');
    });

    it('what the agent does himself happens at once, under his pointer too', async () => {
      const { list } = await mount(three());
      pointer(list, 'pointerenter');
      getByRole(rowOf(list, 'Jonas'), 'button', { name: /^Close/ }).click();
      await shownNames(list, 'Amira', 'Léa');
    });

    it('a list that goes from the page lets go', async () => {
      const talks = three();
      const world = await mount(talks);
      pointer(world.list, 'pointerenter');
      speak(world, talks[2] as ReturnType<typeof talk>);
      world.list.remove();
      const again = await show(world.inbox);
      await waitUntil(() => seen(again).join() === 'Léa,Amira,Jonas', 'all are where they belong');
    });
  });

  describe('what they show', () => {
    it('R164 a contact\'s first label stands at the end, and all are said', async () => {
      const amira = talk('Amira');
      const labels = [{ id: 'vip', name: 'VIP', color: 'violet' as const }, { id: 'late', name: 'Late payer', color: 'gray' as const }];
      const { list, transport } = await mount(
        [{ ...amira, contact: aContact({ ...amira.contact, labels: ['vip', 'late', 'unknown'] }) }, talk('Jonas')], { workspace: { labels } },
      );
      expect(part(rowOf(list, 'Amira'), 'label')?.textContent).to.equal('VIP+1');
      expect(nameOf(opener(list, 'Amira'))).to.include('VIP, Late payer');
      expect(part(rowOf(list, 'Jonas'), 'label')).to.equal(null);
      transport.push({ type: 'upsert', entity: 'contact', value: { ...amira.contact, labels: [] } });
      await waitUntil(() => !part(rowOf(list, 'Amira'), 'label'), 'the label went');
    });

    it('who types is told instead of his last words, as long as he does', async () => {
      const { list, transport, clock } = await mount([talk('Amira Haddad', { id: 'a' })]);
      const words = said(list, 'Amira Haddad');
      const presence = (kind: 'contact' | 'agent', doing: 'typing' | 'viewing') => transport.push({
        type: 'presence', conversationId: 'a', who: { kind, id: 'x', name: 'X' }, doing, until: NOON + 6000,
      });
      presence('agent', 'typing');
      presence('contact', 'viewing');
      await nextFrame();
      await nextFrame();
      expect(said(list, 'Amira Haddad')).to.equal(words);
      presence('contact', 'typing');
      await waitUntil(() => said(list, 'Amira Haddad') === 'Amira is typing', 'it is told');
      await clock.advance(7000);
      await waitUntil(() => said(list, 'Amira Haddad') === words, 'and over');
    });

    it('R148 what was searched for is marked, whatever its case and accents, and stays text', async () => {
      const { list, inbox } = await mount([
        talk('Léa <b>Fontaine</b>', { lastMessage: aPreview({ text: 'Is the LEÀ lamp at https://lea.example back?' }) }), talk('Tom'),
      ]);
      inbox.filter({ search: 'lea' });
      await waitUntil(() => rowsOf(list).length === 1, 'found');
      const hits = (name: string) => [...part(rowsOf(list)[0] as HTMLElement, name)?.querySelectorAll('mark') ?? []].map(({ textContent }) => textContent);
      expect(hits('name')).to.deep.equal(['Léa']);
      expect(hits('preview')).to.deep.equal(['LEÀ']);
      expect(part(rowsOf(list)[0] as HTMLElement, 'name')?.textContent).to.equal('Léa <b>Fontaine</b>');
      inbox.filter({ search: '' });
      await waitUntil(() => rowsOf(list).length === 2 && hits('name').length === 0, 'no marks without a search');
    });

    it('R006 delays go on without a change of anything that is known', async () => {
      const { list, inbox, clock } = await mount([talk('Amira')]);
      let changes = 0;
      inbox.entities.listen(() => { changes += 1; });
      const time = () => part(rowOf(list, 'Amira'), 'time')?.textContent;
      const before = time();
      await clock.advance(3 * MINUTE);
      await waitUntil(() => time() !== before, 'the delay went on');
      expect(changes).to.equal(0);
    });

    it('every piece of a row has a part to restyle it', async () => {
      const { list } = await mount([
        talk('A', { ...answered(NOON - HOUR, 'ana'), failed: true }), talk('B', { unread: 2 }),
      ]);
      list.density = 'comfortable';
      await elementUpdated(list);
      list.style.inlineSize = '360px';
      const parts = new Set(queryAllByRole(list, 'listitem').flatMap((row) => [row, ...row.querySelectorAll('[part]')].flatMap((one) => [...one.part])));
      for (const name of ['item', 'item-button', 'avatar', 'channel-icon', 'name', 'time', 'preview', 'prefix', 'brand', 'state', 'indicators', 'unread', 'dismiss']) {
        expect([...parts], name).to.include(name);
      }
    });
  });

  describe('renderRow', () => {
    const texts = (list: InboxList): string[] => queryAllByRole(list, 'listitem').map((row) => row.querySelector('.open')?.textContent.trim() ?? '');

    it('a host draws rows its own way, with what it asked lit or the DOM for, and gets ours back', async () => {
      const { list, transport } = await mount([talk('Amira'), talk('Jonas', { lastActivityAt: NOON - HOUR })]);
      list.renderRow = ({ contact, conversation, channel, selected }) => (contact?.name === 'Jonas' ? undefined
        : html`<b>${contact?.name}</b> ${conversation.unread}/${channel?.kind}/${selected}`);
      await elementUpdated(list);
      expect(texts(list)[0]).to.equal('Amira 1/whatsapp/false');
      expect(part(rowsOf(list)[1] as HTMLElement, 'name')?.textContent).to.equal('Jonas');
      transport.push({ type: 'patch', entity: 'conversation', id: 'c-Amira', value: { unread: 4 }, revision: null });
      await waitUntil(() => texts(list)[0] === 'Amira 4/whatsapp/false', 'it follows the conversation');
      expect(nameOf(queryAllByRole(rowsOf(list)[0] as HTMLElement, 'button')[0] as HTMLElement)).to.equal('Amira 4/whatsapp/false');
      list.renderRow = undefined;
      await elementUpdated(list);
      expect(names(list)).to.deep.equal(['Amira', 'Jonas']);
      expect(list.shadowRoot?.querySelector('.custom')).to.equal(null);
    });

    it('one that throws costs its row only, and is told once', async () => {
      const { list } = await mount([talk('Amira'), talk('Jonas'), talk('Léa')]);
      const told: unknown[] = [];
      const { error } = console;
      console.error = (...args: unknown[]) => { told.push(args); };
      try {
        list.renderRow = ({ contact }) => {
          if (contact?.name !== 'Léa') throw new Error('no');
          return 'mine';
        };
        await elementUpdated(list);
      } finally {
        console.error = error;
      }
      expect(rowsOf(list).map((row) => part(row, 'name')?.textContent ?? row.querySelector('.custom')?.textContent)).to.deep.equal(['Amira', 'Jonas', 'mine']);
      expect(told).to.have.lengthOf(1);
    });
  });

  describe('very many', () => {
    const MANY = 100_000;
    /** As if a stream had brought them. */
    const apply = ({ inbox }: Pick<Mounted, 'inbox'>, changes: readonly Change[]) => (inbox.entities as Entities).apply(changes);
    const fill = (world: Pick<Mounted, 'inbox'>, count: number): void => {
      apply(world, [{ type: 'upsert', entity: 'contact', value: aContact({ id: 'p', name: 'Somebody' }) }]);
      apply(world, Array.from({ length: count }, (_, i) => ({
        type: 'upsert' as const, entity: 'conversation' as const, value: aConversation({ id: `n${i}`, contactId: 'p', lastActivityAt: NOON - i * 1000 }),
      })));
    };
    const place = (list: InboxList) => {
      const row = focused(list)?.closest('[role=listitem]');
      return [row?.getAttribute('aria-posinset'), row?.getAttribute('aria-setsize')].map(Number);
    };

    it('100,000 rows: each says its place, Home and End reach both ends, few are drawn, and the focus survives that rows are used again', async () => {
      const world = await mount([talk('First', { lastActivityAt: NOON + 1 })]);
      const { list } = world;
      fill(world, MANY - 1);
      await waitUntil(() => rowsOf(list).length > 8, 'rows are drawn');
      opener(list, 'First').focus();
      await waitUntil(() => place(list)[1] === MANY, 'the size is known');
      expect(place(list)).to.deep.equal([1, MANY]);
      await sendKeys({ press: 'End' });
      await waitUntil(() => place(list)[0] === MANY, 'the last row has the focus');
      expect(scrollerOf(list).scrollTop).to.be.greaterThan((MANY - 20) * 69);
      expect(rowsOf(list).length).to.be.lessThan(40);
      await sendKeys({ press: 'ArrowUp' });
      await waitUntil(() => place(list)[0] === MANY - 1, 'the one before');
      scrollerOf(list).scrollTop = 3_000_000;
      await waitUntil(() => rowsOf(list).some((row) => Number(row.getAttribute('aria-posinset')) > 43_000 && Number(row.getAttribute('aria-posinset')) < 44_000), 'far away');
      expect(place(list)[0], 'the focus is where it was').to.equal(MANY - 1);
      await sendKeys({ press: 'Home' });
      await waitUntil(() => focused(list) === opener(list, 'First'), 'and back');
      expect(place(list)).to.deep.equal([1, MANY]);
      expect(rowsOf(list).length).to.be.lessThan(40);
    }).timeout(30_000);

    it('a list that is made anew begins where the last one was', async () => {
      const world = await mount([talk('First', { lastActivityAt: NOON + 1 })]);
      fill(world, 300);
      await waitUntil(() => rowsOf(world.list).length > 8, 'rows are drawn');
      const top = () => {
        const list = document.querySelector('inbox-list') as InboxList;
        const edge = scrollerOf(list).getBoundingClientRect().top;
        const first = rowsOf(list).map((row) => ({ id: row.dataset['id'], y: row.getBoundingClientRect().top - edge }))
          .filter(({ y }) => y > -69).sort((a, b) => a.y - b.y)[0];
        return `${first?.id} ${Math.round(first?.y ?? 0)}`;
      };
      scrollerOf(world.list).scrollTop = 5000;
      await waitUntil(() => top().startsWith('n7'), 'scrolled');
      const before = top();
      world.list.remove();
      apply(world, [{ type: 'upsert', entity: 'conversation', value: aConversation({ id: 'new', contactId: 'p', lastActivityAt: NOON + 5000 }) }]);
      const again = await fixture<InboxList>(html`<inbox-list style="block-size: 800px; inline-size: 360px" .inbox=${world.inbox}></inbox-list>`);
      await waitUntil(() => rowsOf(again).length > 8, 'rows are drawn');
      await nextFrame();
      expect(top()).to.equal(before);
    });

    it('nodes in the page do not grow with what is listed, nor while it scrolls', async () => {
      const sizes: number[] = [];
      for (const count of [200, 20_000]) {
        const world = makeInbox([]);
        const list = await show(world.inbox);
        await waitUntil(() => queryByRole(list, 'heading', { name: 'Nothing waits for you' }), 'ready');
        fill(world, count);
        await waitUntil(() => rowsOf(list).length > 8, 'rows are drawn');
        for (let step = 1; step <= 10; step++) {
          scrollerOf(list).scrollTop = step * 900;
          await nextFrame();
        }
        await elementUpdated(list);
        sizes.push(list.shadowRoot?.querySelectorAll('.rows *').length ?? 0);
        list.remove();
      }
      expect(sizes[1]).to.be.within((sizes[0] ?? 0) * 0.9, (sizes[0] ?? 0) * 1.1);
    });
  });
});
