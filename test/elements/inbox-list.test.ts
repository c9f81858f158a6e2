// inbox-list as agents and assistive technology meet it: rows, their states, tabs, views, filters, search, keyboard.
import { elementUpdated, expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { InboxList } from '../../src/elements/inbox-list.js';
import { CHANNEL_KINDS } from '../../src/model/channel.js';
import { TransportError } from '../../src/transport/errors.js';
import { aChannel, aConversation, anAgent, aPreview, DAY, HOUR, MINUTE, NOON } from '../helpers/build.js';
import { findByRole, findByText, getByRole, getByText, nameOf, queryAllByRole, queryByRole } from '../helpers/query.js';
import {
  aFrameOrTwo, answered, lease, letGo, makeInbox, me, mount, names, opener, part, pick, rowOf, rowsOf, show, shownNames, talk,
} from './inbox-list.world.js';

describe('inbox-list', () => {
  afterEach(async () => {
    await letGo();
  });

  describe('rows', () => {
    it('R002 conversations of every platform stand in one list', async () => {
      const channels = CHANNEL_KINDS.map((kind) => aChannel({ id: kind, kind, name: `On ${kind}` }));
      const { list } = await mount(CHANNEL_KINDS.map((kind, i) => talk(`Via ${kind}`, { channelId: kind, lastActivityAt: NOON - i * MINUTE })), { channels });
      await shownNames(list, ...CHANNEL_KINDS.map((kind) => `Via ${kind}`));
    });

    it('R003 R005 a row shows the contact\'s picture, or his initials, and his name', async () => {
      const amira = talk('Amira Haddad');
      const lea = talk('Léa Fontaine', { lastActivityAt: NOON - HOUR });
      const url = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
      const { list } = await mount([amira, { ...lea, contact: { ...lea.contact, avatarUrl: url } }]);
      expect(part(rowOf(list, 'Amira Haddad'), 'avatar')?.textContent.trim()).to.equal('AH');
      expect(part(rowOf(list, 'Léa Fontaine'), 'avatar')?.querySelector('img')?.src).to.equal(url);
      expect(nameOf(opener(list, 'Amira Haddad'))).to.match(/^Amira Haddad /);
    });

    it('R004 R073 a row shows the channel\'s logo and says its name', async () => {
      const mobile = aChannel({ id: 'app', kind: 'mobile-app', name: 'Shop app' });
      const { list } = await mount([talk('Priya', { channelId: 'app' })], { channels: [mobile] });
      const badge = part(rowOf(list, 'Priya'), 'channel-icon');
      expect(badge?.getAttribute('aria-label')).to.equal('Shop app');
      expect(badge?.dataset['kind']).to.equal('mobile-app');
      expect(nameOf(opener(list, 'Priya'))).to.include('Shop app');
    });

    it('R006 the delay goes on with the clock, without any change', async () => {
      const { list, clock } = await mount([talk('Amira')]);
      const time = () => part(rowOf(list, 'Amira'), 'time')?.textContent;
      expect(time()).to.equal('2m');
      await clock.advance(5 * MINUTE);
      await waitUntil(() => time() === '7m', 'five minutes later');
      await clock.advance(2 * HOUR);
      await waitUntil(() => time() === '2h', 'two hours later');
    });

    it('R007 a row shows the beginning of the last message, and says all of it', async () => {
      const text = 'Could they go to my office instead of my home, which is on the other side of the river and has no lift?';
      const { list } = await mount([talk('Amira', { lastMessage: aPreview({ text }) })]);
      const preview = part(rowOf(list, 'Amira'), 'preview') as HTMLElement;
      expect(preview.textContent).to.equal(text);
      expect(preview.getBoundingClientRect().height).to.be.lessThan(24);
      expect(nameOf(opener(list, 'Amira'))).to.include(text);
    });

    it('R008 links and mentions in a preview have the colour of links', async () => {
      const { list } = await mount([talk('Amira', { lastMessage: aPreview({ text: 'See @kiln at https://kiln.example today' }) })]);
      const preview = part(rowOf(list, 'Amira'), 'preview') as HTMLElement;
      const linkColor = getComputedStyle(list).getPropertyValue('--_accent-text');
      const probe = Object.assign(document.createElement('i'), { style: `color: ${linkColor}` });
      list.shadowRoot?.append(probe);
      const marked = [...preview.querySelectorAll('.mention')];
      expect(marked.map(({ textContent }) => textContent)).to.deep.equal(['@kiln', 'https://kiln.example']);
      for (const one of marked) {
        expect(getComputedStyle(one).color).to.equal(getComputedStyle(probe).color);
        expect(getComputedStyle(one).color).to.not.equal(getComputedStyle(preview).color);
      }
      probe.remove();
    });

    it('R009 pictures, voice and files are named, a picture with its thumbnail', async () => {
      const media = (kind: 'image' | 'voice' | 'file', more: object = {}) => aPreview({
        text: '', media: { kind, count: 1, name: null, durationMs: null, thumbnailUrl: null, ...more },
      });
      const { list } = await mount([
        talk('A', { lastMessage: media('image', { thumbnailUrl: 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==' }) }),
        talk('B', { lastMessage: media('image', { count: 3 }) }),
        talk('C', { lastMessage: media('voice', { durationMs: 18_000 }) }),
        talk('D', { lastMessage: media('file', { name: 'invoice-2291.pdf' }) }),
      ]);
      const texts = ['A', 'B', 'C', 'D'].map((name) => part(rowOf(list, name), 'preview')?.textContent);
      expect(texts).to.deep.equal(['Photo', '3 photos', 'Voice message, 0:18', 'invoice-2291.pdf']);
      expect(part(rowOf(list, 'A'), 'thumbnail')?.querySelector('img')).to.not.equal(null);
      expect(part(rowOf(list, 'C'), 'preview')?.querySelector('svg')).to.not.equal(null);
    });

    it('R017 R161 a new message moves its row to the top without a read', async () => {
      const [amira, jonas] = [talk('Amira'), talk('Jonas', { lastActivityAt: NOON - HOUR })];
      const { list, transport } = await mount([amira, jonas]);
      await shownNames(list, 'Amira', 'Jonas');
      const reads = transport.reads.length;
      transport.push({ type: 'upsert', entity: 'conversation', value: {
        ...jonas.conversation, lastActivityAt: NOON, unread: 2, lastMessage: aPreview({ at: NOON, text: 'Hello again' }),
      } });
      await shownNames(list, 'Jonas', 'Amira');
      expect(getByText(rowOf(list, 'Jonas'), 'Hello again')).to.be.instanceOf(HTMLElement);
      expect(transport.reads.length).to.equal(reads);
    });

    it('R163 the most recent message stands first, and equals keep one order', async () => {
      const { list } = await mount([
        talk('Old', { lastActivityAt: NOON - DAY / 2 }), talk('Two', { id: 'b', lastActivityAt: NOON - HOUR }),
        talk('One', { id: 'a', lastActivityAt: NOON - HOUR }), talk('New', { lastActivityAt: NOON }),
      ]);
      await shownNames(list, 'New', 'One', 'Two', 'Old');
    });

    it('R018 a row that a colleague is processing tells who, and until when', async () => {
      const { list, clock } = await mount([talk('Jonas', { lease: lease('ana', NOON + 6 * HOUR) }), talk('Amira', { lease: lease('me', NOON + HOUR) })]);
      const row = rowOf(list, 'Jonas');
      expect(part(row, 'preview')?.textContent).to.include('Ana is replying');
      expect(part(row, 'state')?.textContent).to.match(/until 6:00\sPM/);
      expect(nameOf(opener(list, 'Jonas'))).to.include('Ana is replying');
      expect(part(rowOf(list, 'Amira'), 'preview')?.textContent).to.not.include('replying');
      await clock.advance(6 * HOUR);
      await waitUntil(() => !part(rowOf(list, 'Jonas'), 'preview')?.textContent.includes('replying'), 'the lease has run out');
    });

    it('R019 the quick close of a row that a colleague is processing is disabled and says why', async () => {
      const { list, transport } = await mount([talk('Jonas', { lease: lease('ana', NOON + 6 * HOUR) })]);
      const close = getByRole(rowOf(list, 'Jonas'), 'button', { name: 'Close the conversation with Jonas' });
      expect(close.getAttribute('aria-disabled')).to.equal('true');
      close.click();
      await nextFrame();
      expect(names(list)).to.deep.equal(['Jonas']);
      expect(transport.received).to.deep.equal([]);
      opener(list, 'Jonas').focus();
      close.focus();
      if (close.matches(':focus-visible')) {
        const tip = await findByRole(list, 'tooltip');
        expect(tip.textContent).to.match(/^Only Ana Ruiz can do this until 6:00\sPM\.$/);
      } else expect(close.dataset['tip']).to.match(/^Only Ana Ruiz/);
    });

    it('R030 × ends a conversation without opening it, and can be undone for 8 seconds', async () => {
      const { list, inbox, transport, clock } = await mount([talk('Amira'), talk('Jonas', { lastActivityAt: NOON - HOUR })]);
      getByRole(rowOf(list, 'Amira'), 'button', { name: 'Close the conversation with Amira' }).click();
      await shownNames(list, 'Jonas');
      expect(inbox.$selectedId.get()).to.equal(null);
      expect(getByText(list, 'Ended Amira')).to.be.instanceOf(HTMLElement);
      (await findByRole(list, 'button', { name: 'Undo' })).click();
      await shownNames(list, 'Amira', 'Jonas');
      await clock.advance(9_000);
      expect(transport.received).to.deep.equal([]);
      getByRole(rowOf(list, 'Amira'), 'button', { name: 'Close the conversation with Amira' }).click();
      await shownNames(list, 'Jonas');
      await clock.advance(7_900);
      expect(transport.received).to.deep.equal([]);
      await clock.advance(200);
      await waitUntil(() => transport.received.length === 1, 'the command left');
      expect(transport.received.map(({ name }) => name)).to.deep.equal(['dismiss']);
      expect(transport.reads.filter((read) => read.startsWith('messages'))).to.deep.equal([]);
    });

    it('R031 a dismissed conversation is found in the archive', async () => {
      const { list } = await mount([talk('Amira')]);
      getByRole(rowOf(list, 'Amira'), 'button', { name: /^Close/ }).click();
      await waitUntil(() => rowsOf(list).length === 0, 'the row has gone');
      await pick(list, /^Views: All/, 'Archive');
      await shownNames(list, 'Amira');
    });

    it('a backend that cannot dismiss gets no quick close', async () => {
      const { list } = await mount([talk('Amira')], { commands: ['send', 'setStatus', 'markRead'] });
      expect(queryAllByRole(rowOf(list, 'Amira'), 'button')).to.have.lengthOf(1);
    });

    it('R164 a row tells of unread, failed, snoozed, assigned and closing', async () => {
      const whatsapp = aChannel();
      const { list, inbox } = await mount([
        talk('Unread', { unread: 3 }),
        talk('Failed', { ...answered(NOON - HOUR), failed: true }),
        talk('Snoozed', { ...answered(NOON - HOUR), lifecycle: 'snoozed', snooze: { until: NOON + 2 * HOUR, byId: 'me', at: NOON } }),
        talk('Closing', { lastActivityAt: NOON - 23 * HOUR, unread: 0 }),
        talk('Late', { lastActivityAt: NOON - 3 * DAY, unread: 0 }),
      ], { channels: [whatsapp] });
      await shownNames(list, 'Unread', 'Closing', 'Late', 'Failed', 'Snoozed');
      const says = (name: string): string => nameOf(opener(list, name));
      expect(part(rowOf(list, 'Unread'), 'unread')?.textContent).to.equal('3');
      expect(says('Unread')).to.include('3 unread messages');
      expect(says('Failed')).to.include('Not sent');
      expect(says('Snoozed')).to.match(/Snoozed until 2:00\sPM/);
      expect(says('Closing')).to.match(/Replies close in 1\sh/);
      expect(says('Late')).to.include('only a template can be sent');
      inbox.filter({ tab: 'assigned' });
      await waitUntil(() => rowsOf(list).length === 0, 'nobody has one');
    });

    it('R164 a row shows the colleague who has it, and a draft that was begun', async () => {
      const his = talk('Jonas', { ...answered(NOON - HOUR), assignee: { kind: 'agent', id: 'ana' } });
      const mine = talk('Sofía', { ...answered(NOON - 2 * HOUR), assignee: { kind: 'agent', id: 'me' } });
      const { list, inbox } = await mount([his, mine, talk('Amira')]);
      inbox.filter({ tab: 'assigned' });
      await shownNames(list, 'Jonas', 'Sofía');
      expect(nameOf(opener(list, 'Jonas'))).to.include('Assigned to Ana Ruiz');
      expect(nameOf(opener(list, 'Sofía'))).to.not.include('Assigned');
      inbox.drafts.set('c-Sofía', 'reply', { text: 'Hola Sofía' });
      await waitUntil(() => part(rowOf(list, 'Sofía'), 'preview')?.textContent === 'Draft:Hola Sofía', 'the draft shows');
    });

    it('X18 by default the contact\'s picture stays, with the brand\'s mark before its words', async () => {
      const { list } = await mount([talk('Amira', answered(NOON - HOUR))]);
      const row = rowOf(list, 'Amira');
      expect(part(row, 'avatar')?.textContent.trim()).to.equal('A');
      expect(part(row, 'brand')).to.not.equal(null);
      expect(part(row, 'preview')?.textContent).to.equal('You:It ships tonight');
    });

    it('R026 R027 X18 the policy "last-speaker" shows the brand where it spoke last, else the contact', async () => {
      const { list } = await mount([talk('Amira', answered(NOON - HOUR)), talk('Jonas')], { workspace: { policy: { rowAvatar: 'last-speaker' } } });
      const classes = (name: string): DOMTokenList | undefined => part(rowOf(list, name), 'avatar')?.classList;
      expect(classes('Amira')?.contains('brand')).to.equal(true);
      expect(classes('Jonas')?.contains('brand')).to.equal(false);
      expect(part(rowOf(list, 'Jonas'), 'avatar')?.textContent.trim()).to.equal('J');
    });

    it('a stranger\'s name and message are text, whatever stands in them', async () => {
      const { list } = await mount([talk('<img src=x onerror=alert(1)>', { lastMessage: aPreview({ text: '<b>bold</b>' }) })]);
      expect(names(list)).to.deep.equal(['<img src=x onerror=alert(1)>']);
      expect(part(rowsOf(list)[0] as HTMLElement, 'preview')?.textContent).to.equal('<b>bold</b>');
      expect(list.shadowRoot?.querySelector('b, [src=x]')).to.equal(null);
    });

    it('a message repaints its own row only', async () => {
      const [amira, jonas] = [talk('Amira'), talk('Jonas', { lastActivityAt: NOON - HOUR })];
      const { list, transport } = await mount([amira, jonas]);
      let touched = 0;
      const watcher = new MutationObserver((records) => { touched += records.length; });
      watcher.observe(rowOf(list, 'Jonas'), { subtree: true, childList: true, characterData: true, attributes: true });
      transport.push({ type: 'upsert', entity: 'conversation', value: { ...amira.conversation, unread: 5 } });
      await waitUntil(() => part(rowOf(list, 'Amira'), 'unread')?.textContent === '5', 'the count shows');
      await nextFrame();
      watcher.disconnect();
      expect(touched).to.equal(0);
    });

    it('few rows are drawn however many there are, and each says its place', async () => {
      const many = Array.from({ length: 400 }, (_, i) => talk(`P${i}`, { id: String(i).padStart(3, '0'), lastActivityAt: NOON - i * 1000 }));
      const { list, inbox } = await mount(many, { me });
      for (const talks of [inbox.list({ lifecycles: ['open', 'pending', 'snoozed', 'released'], assignee: 'none', awaitingReply: true })]) {
        await waitUntil(() => talks.$state.get().status === 'ready', 'first page');
      }
      expect(rowsOf(list).length).to.be.lessThan(30);
      const [first] = rowsOf(list);
      expect(first?.getAttribute('aria-posinset')).to.equal('1');
      expect(first?.getAttribute('aria-setsize')).to.equal('400');
      const scroller = list.shadowRoot?.querySelector('.scroller') as HTMLElement;
      for (let at = 1; at <= 12; at++) {
        scroller.scrollTop = scroller.scrollHeight;
        await nextFrame();
        await aFrameOrTwo(list);
      }
      await waitUntil(() => names(list).includes('P399'), 'pages came as one scrolled', { timeout: 4000 });
      expect(rowsOf(list).length).to.be.lessThan(30);
    });
  });

  describe('tabs', () => {
    const four = () => [
      talk('Free', { lastActivityAt: NOON - MINUTE }),
      talk('Answered', answered(NOON - 2 * MINUTE)),
      talk('Mine', { lastActivityAt: NOON - 3 * MINUTE, assignee: { kind: 'agent', id: 'me' } }),
      talk('Team', { lastActivityAt: NOON - 4 * MINUTE, assignee: { kind: 'team', id: 'shop' } }),
      talk('Resting', { lastActivityAt: NOON - 5 * MINUTE, lifecycle: 'closed' }),
    ];

    it('R100 R130 the tabs Open, Assigned, Closed and All divide the list, by pointer and by arrow keys', async () => {
      const { list } = await mount(four());
      const tab = (name: string) => getByRole(list, 'tab', { name: new RegExp(`^${name}`) });
      expect(queryAllByRole(list, 'tab').map((one) => nameOf(one).split(' ')[0])).to.deep.equal(['Open', 'Assigned', 'Closed', 'All']);
      await shownNames(list, 'Free', 'Answered');
      tab('Assigned').click();
      await shownNames(list, 'Mine', 'Team');
      expect(tab('Assigned').getAttribute('aria-selected')).to.equal('true');
      tab('Assigned').focus();
      await sendKeys({ press: 'ArrowRight' });
      await shownNames(list, 'Resting');
      expect(list.shadowRoot?.activeElement).to.equal(tab('Closed'));
      await sendKeys({ press: 'End' });
      await shownNames(list, 'Free', 'Answered', 'Mine', 'Team', 'Resting');
    });

    it('R101 All holds every conversation, each with its state', async () => {
      const { list, inbox } = await mount(four());
      inbox.filter({ tab: 'all' });
      await shownNames(list, 'Free', 'Answered', 'Mine', 'Team', 'Resting');
      expect(nameOf(opener(list, 'Resting'))).to.include('Closed');
    });

    it('in status mode a conversation stands once, under New while it awaits an answer', async () => {
      const { list, transport } = await mount(four());
      const group = (name: string) => queryAllByRole(list, 'list').find((one) => nameOf(one).startsWith(name));
      await waitUntil(() => group('New') && group('Answered'), 'both groups stand');
      expect(queryAllByRole(group('New') as HTMLElement, 'listitem')).to.have.lengthOf(1);
      expect(getByRole(list, 'heading', { name: 'New , 1 conversation awaits a reply' })).to.be.instanceOf(HTMLElement);
      const known = transport.conversations.get('c-Answered');
      transport.push({ type: 'upsert', entity: 'conversation', value: { ...known as NonNullable<typeof known>, awaitingSince: NOON, lastActivityAt: NOON } });
      await waitUntil(() => queryAllByRole(group('New') as HTMLElement, 'listitem').length === 2, 'it moved up');
      expect(group('Answered')).to.equal(undefined);
    });

    it('R024 R025 R028 in pull mode the boxes are the tabs, and an answered conversation that waits lies in both', async () => {
      const { list } = await mount([
        talk('Fresh'), talk('Both', { ...answered(NOON - HOUR), awaitingSince: NOON - MINUTE, lastActivityAt: NOON - HOUR }), talk('Done', answered(NOON - 2 * HOUR)),
      ], { workspace: { policy: { mode: 'pull' } } });
      expect(queryAllByRole(list, 'tab').map((one) => nameOf(one).split(' ')[0])).to.deep.equal(['New', 'Answered']);
      await shownNames(list, 'Fresh', 'Both');
      getByRole(list, 'tab', { name: /^Answered/ }).click();
      await shownNames(list, 'Both', 'Done');
      expect(queryAllByRole(list, 'heading')).to.deep.equal([]);
    });

    it('X16 what a colleague is processing leaves New and its count, and stays visible with who has it', async () => {
      const { list, transport, clock } = await mount([talk('Amira'), talk('Jonas', { lastActivityAt: NOON - HOUR })], { workspace: { policy: { mode: 'pull' } } });
      await shownNames(list, 'Amira', 'Jonas');
      expect(queryAllByRole(list, 'heading')).to.deep.equal([]);
      transport.push({
        type: 'patch', entity: 'conversation', id: 'c-Amira', revision: null,
        value: { lease: { holderId: 'ana', token: 1, acquiredAt: NOON, expiresAt: NOON + 12 * HOUR } },
      });
      await shownNames(list, 'Jonas', 'Amira');
      expect(getByRole(list, 'heading', { name: /^Being processed/ })).to.be.instanceOf(HTMLElement);
      await waitUntil(async () => {
        await clock.advance(400);
        return nameOf(getByRole(list, 'tab', { name: /^New/ })).includes('1');
      }, 'the count follows');
    });

    it('R029 an answer moves a conversation out of New, and a failure brings it back', async () => {
      const { list, inbox, transport } = await mount([talk('Amira')], { workspace: { policy: { mode: 'pull' } } });
      await shownNames(list, 'Amira');
      transport.hold('send');
      transport.fail('send', new TransportError('invalid', 'no'));
      inbox.do('send', { conversationId: 'c-Amira', text: 'Of course' });
      await waitUntil(() => rowsOf(list).length === 0, 'it left New');
      getByRole(list, 'tab', { name: /^Answered/ }).click();
      await shownNames(list, 'Amira');
      transport.release();
      getByRole(list, 'tab', { name: /^New/ }).click();
      await shownNames(list, 'Amira');
    });

    it('R014 R015 R016 New tells how many await an answer, under the filters that are on, as messages come', async () => {
      const channels = [aChannel(), aChannel({ id: 'sms', kind: 'sms', name: 'SMS' })];
      const done = talk('Done', answered(NOON - HOUR));
      const { list, inbox, transport } = await mount([talk('A'), talk('B', { channelId: 'sms' }), done], { channels });
      const figure = () => queryAllByRole(list, 'heading').map((one) => nameOf(one)).find((name) => name.startsWith('New'));
      await waitUntil(() => figure() === 'New , 2 conversations await a reply', 'two wait');
      inbox.filter({ criteria: { channelKinds: ['sms'] } });
      await waitUntil(() => figure() === 'New , 1 conversation awaits a reply', 'one by SMS');
      inbox.filter({ criteria: {} });
      transport.push({ type: 'upsert', entity: 'conversation', value: { ...done.conversation, awaitingSince: NOON, lastActivityAt: NOON } });
      await waitUntil(() => figure() === 'New , 3 conversations await a reply', 'one more waits');
    });
  });

  describe('selection and keyboard', () => {
    const three = () => [talk('Amira'), talk('Jonas', { lastActivityAt: NOON - HOUR }), talk('Léa', { lastActivityAt: NOON - 2 * HOUR })];

    it('R102 picking a row selects its conversation, by pointer and by Enter', async () => {
      const { list, inbox } = await mount(three());
      opener(list, 'Jonas').click();
      expect(inbox.$selectedId.get()).to.equal('c-Jonas');
      await waitUntil(() => opener(list, 'Jonas').getAttribute('aria-current') === 'true', 'the row is the current one');
      opener(list, 'Jonas').focus();
      await sendKeys({ press: 'ArrowDown' });
      await waitUntil(() => list.shadowRoot?.activeElement === opener(list, 'Léa'), 'the focus moved');
      await sendKeys({ press: 'Enter' });
      expect(inbox.$selectedId.get()).to.equal('c-Léa');
    });

    it('a host can keep a selection from happening', async () => {
      const { list, inbox } = await mount(three());
      let asked = '';
      list.addEventListener('inbox-conversation-select', (event) => {
        asked = event.conversationId;
        event.preventDefault();
      });
      opener(list, 'Jonas').click();
      expect(asked).to.equal('c-Jonas');
      expect(inbox.$selectedId.get()).to.equal(null);
    });

    it('arrows, j, k, Home and End walk the rows, which are one stop of the Tab key', async () => {
      const { list } = await mount(three());
      const at = (name: string) => waitUntil(() => list.shadowRoot?.activeElement === opener(list, name), `the focus is on ${name}`);
      const stops = queryAllByRole(list, 'listitem').flatMap((row) => queryAllByRole(row, 'button')).filter(({ tabIndex }) => tabIndex === 0);
      expect(stops).to.deep.equal(queryAllByRole(rowOf(list, 'Amira'), 'button'));
      opener(list, 'Amira').focus();
      for (const [press, name] of [['j', 'Jonas'], ['ArrowDown', 'Léa'], ['ArrowDown', 'Léa'], ['k', 'Jonas'], ['Home', 'Amira'], ['End', 'Léa']] as const) {
        await sendKeys({ press });
        await at(name);
      }
      await sendKeys({ press: '/' });
      expect(nameOf(list.shadowRoot?.activeElement as Element)).to.equal('Search');
      await sendKeys({ press: 'ArrowDown' });
      await at('Amira');
    });

    it('the focus stays on its row, and goes to the next when the row goes', async () => {
      const { list, transport } = await mount(three());
      opener(list, 'Jonas').focus();
      transport.push({ type: 'remove', entity: 'conversation', id: 'c-Jonas' });
      await shownNames(list, 'Amira', 'Léa');
      expect(list.shadowRoot?.activeElement).to.equal(opener(list, 'Léa'));
    });

    it('a focused row stays drawn while one scrolls away from it', async () => {
      const many = Array.from({ length: 50 }, (_, i) => talk(`P${i}`, { id: String(i).padStart(3, '0'), lastActivityAt: NOON - i * 1000 }));
      const { list } = await mount(many);
      opener(list, 'P0').focus();
      const scroller = list.shadowRoot?.querySelector('.scroller') as HTMLElement;
      await waitUntil(() => {
        // An engine may bring what was just focused into view a moment later, and undo a scroll in between.
        scroller.scrollTop = 2000;
        return names(list).includes('P30');
      }, 'the window moved');
      expect(list.shadowRoot?.activeElement).to.equal(opener(list, 'P0'));
      await sendKeys({ press: 'ArrowDown' });
      await waitUntil(() => list.shadowRoot?.activeElement === opener(list, 'P1'), 'the focus went on from there');
    });
  });

  describe('views', () => {
    const talks = () => [
      talk('Free', { unread: 3 }), talk('Mine', { assignee: { kind: 'agent', id: 'me' }, lastActivityAt: NOON - HOUR }),
      talk('Shop', { assignee: { kind: 'team', id: 'shop' }, lastActivityAt: NOON - 2 * HOUR, unread: 0 }),
      talk('Later', { ...answered(NOON - 3 * HOUR), lifecycle: 'snoozed', snooze: { until: NOON + DAY, byId: 'me', at: NOON } }),
      talk('Parked', { ...answered(NOON - 4 * HOUR), lifecycle: 'released' }), talk('Over', { lifecycle: 'ended', lastActivityAt: NOON - 5 * HOUR }),
    ];

    it('R153 R154 R155 R159 the selector offers views, and the list follows it', async () => {
      const { list } = await mount(talks(), { views: [{ id: 'v', name: 'Unread ones', query: { unread: true }, kind: 'saved' }] });
      getByRole(list, 'button', { name: /^Views: All/ }).click();
      await findByRole(list, 'option', { name: /^Mine/ });
      expect(queryAllByRole(list, 'option').map((option) => option.querySelector('.item-text')?.textContent)).to.deep.equal(
        ['Mine', 'Unassigned', 'All', 'Snoozed', 'Waiting', 'Pending', 'Closed', 'Archive', 'Shop team', 'Unread ones'],
      );
      getByRole(list, 'option', { name: /^Mine/ }).click();
      await shownNames(list, 'Mine');
      for (const [view, ...expected] of [
        ['Unassigned', 'Free', 'Later', 'Parked'], ['Snoozed', 'Later'], ['Waiting', 'Parked'], ['Archive', 'Over'], ['Shop team', 'Shop'],
        ['Unread ones', 'Free'],
      ] as const) {
        await pick(list, /^Views:/, view);
        await shownNames(list, ...expected);
      }
    });

    it('R160 each choice of a view reads the list from the backend', async () => {
      const { list, transport } = await mount(talks());
      const before = transport.reads.length;
      await pick(list, /^Views:/, 'Snoozed');
      await shownNames(list, 'Later');
      expect(transport.reads.slice(before)).to.deep.equal(['conversations {"lifecycles":["snoozed"]}']);
    });

    it('R156 R157 R158 X09 a view\'s indicator counts contacts: red where somebody has unread messages, else blue, and says which', async () => {
      const first = talk('Free', { unread: 3 });
      const same = { contact: first.contact, conversation: aConversation({ id: 'second', contactId: first.contact.id, unread: 3, channelId: 'whatsapp' }) };
      const { list, clock } = await mount([first, same, talk('Other', { unread: 3 }), talk('Mine', { assignee: { kind: 'agent', id: 'me' }, unread: 0 })]);
      await clock.advance(500);
      const view = () => getByRole(list, 'button', { name: /^Views:/ });
      await waitUntil(() => nameOf(view()) === 'Views: All 3 contacts, 2 contacts with unread messages', 'counted');
      view().click();
      await findByRole(list, 'option', { name: /^Mine/ });
      await clock.advance(500);
      const indicator = (name: RegExp) => getByRole(list, 'option', { name }).querySelector('.count') as HTMLElement;
      await waitUntil(() => indicator(/^Mine/), 'counted too');
      expect(nameOf(getByRole(list, 'option', { name: /^Mine/ }))).to.equal('Mine 1 contact, no unread messages');
      const [red, blue] = [indicator(/^All/), indicator(/^Mine/)].map((one) => getComputedStyle(one).backgroundColor);
      const hue = (color = ''): number => Number(/oklch\([\d.]+ [\d.]+ ([\d.]+)/.exec(color)?.[1]);
      expect(hue(red)).to.be.within(10, 40);
      expect(hue(blue)).to.be.within(240, 280);
    });

    it('the selector is worked from the keyboard', async () => {
      const { list } = await mount(talks());
      getByRole(list, 'button', { name: /^Views:/ }).focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => nameOf(list.shadowRoot?.activeElement as Element) === 'Find a view', 'the field has the focus');
      await sendKeys({ type: 'snoo' });
      await waitUntil(() => queryAllByRole(list, 'option').length === 1, 'options are narrowed');
      await sendKeys({ press: 'Enter' });
      await shownNames(list, 'Later');
      expect(nameOf(list.shadowRoot?.activeElement as Element)).to.match(/^Views: Snoozed/);
    });
  });

  describe('filters', () => {
    const channels = [
      aChannel(), aChannel({ id: 'wa2', name: 'WhatsApp Lyon' }), aChannel({ id: 'fb', kind: 'facebook', name: 'Facebook' }), aChannel({ id: 'sms', kind: 'sms', name: 'SMS' }),
    ];
    const talks = () => [
      talk('A', { lastActivityAt: NOON }), talk('B', { channelId: 'wa2', lastActivityAt: NOON - 1, tags: ['refund'] }),
      talk('C', { channelId: 'fb', type: 'comment', lastActivityAt: NOON - 2 }), talk('D', { channelId: 'fb', type: 'post', lastActivityAt: NOON - 3, unread: 0 }),
      talk('E', { channelId: 'sms', lastActivityAt: NOON - 4, assignee: { kind: 'agent', id: 'ana' } }),
    ];
    const workspace = { tags: ['refund', 'late'], labels: [{ id: 'vip', name: 'VIP' }, { id: 'new', name: 'New' }] };
    const check = async (list: InboxList, name: RegExp): Promise<void> => {
      if (queryAllByRole(list, 'option').length === 0) getByRole(list, 'button', { name: /^Filter/ }).click();
      (await findByRole(list, 'option', { name })).click();
      await elementUpdated(list);
    };

    it('R010 R012 R131 without filters all platforms show; several platforms can be chosen', async () => {
      const { list } = await mount(talks(), { channels, workspace });
      await shownNames(list, 'A', 'B', 'C', 'D');
      expect(queryByRole(list, 'group', { name: 'Filters' })).to.equal(null);
      getByRole(list, 'button', { name: 'Filter' }).click();
      await waitUntil(() => queryByRole(list, 'group', { name: 'Channel All platforms' }), 'the default is said');
      await check(list, /^WhatsApp$/);
      await shownNames(list, 'A', 'B');
      await check(list, /^Facebook$/);
      await shownNames(list, 'A', 'B', 'C', 'D');
    });

    it('R011 R099 R132 type, account and assignee narrow further', async () => {
      const { list } = await mount(talks(), { channels, workspace });
      await check(list, /^Facebook$/);
      await shownNames(list, 'C', 'D');
      await check(list, /^Comments$/);
      await shownNames(list, 'C');
      getByRole(list, 'button', { name: 'Clear' }).click();
      await shownNames(list, 'A', 'B', 'C', 'D');
      await check(list, /^WhatsApp Lyon/);
      await shownNames(list, 'B');
      getByRole(list, 'button', { name: 'Remove WhatsApp Lyon' }).click();
      await check(list, /^Ana Ruiz$/);
      await shownNames(list, 'E');
    });

    it('label, tag and unread narrow too', async () => {
      const vip = talk('V', { lastActivityAt: NOON - 9, unread: 0 });
      const { list } = await mount([...talks(), { ...vip, contact: { ...vip.contact, labels: ['vip'] } }], { channels, workspace });
      await check(list, /^VIP$/);
      await shownNames(list, 'V');
      await check(list, /^VIP$/);
      await check(list, /^refund$/);
      await shownNames(list, 'B');
      await check(list, /^refund$/);
      await check(list, /^Unread$/);
      await shownNames(list, 'A', 'B', 'C');
    });

    it('R013 filters outlive the element and are forgotten with the session', async () => {
      const { list, inbox } = await mount(talks(), { channels, workspace });
      await check(list, /^SMS$/);
      expect(getByRole(list, 'button', { name: 'Remove SMS' })).to.be.instanceOf(HTMLElement);
      list.remove();
      const again = await show(inbox);
      expect(getByRole(again, 'button', { name: 'Remove SMS' })).to.be.instanceOf(HTMLElement);
      const next = makeInbox(talks(), { channels, workspace });
      again.inbox = next.inbox;
      await shownNames(again, 'A', 'B', 'C', 'D');
      expect(queryByRole(again, 'group', { name: 'Filters' })).to.equal(null);
    });
  });

  describe('search', () => {
    const talks = () => {
      const lea = talk('Léa Fontaine', { lastActivityAt: NOON - 2, lifecycle: 'closed' });
      const tom = talk('Tom Bauer', { lastActivityAt: NOON - 3, assignee: { kind: 'agent', id: 'ana' } });
      return [
        talk('Amira Haddad'),
        { ...lea, contact: { ...lea.contact, identities: [{ channelKind: 'whatsapp' as const, kind: 'phone' as const, value: '+85291234567', verified: true }], userId: 'U-7' } },
        { ...tom, contact: { ...tom.contact, userId: 'U-99', identities: [] } },
      ];
    };
    const search = async (list: InboxList, text: string): Promise<void> => {
      const field = getByRole(list, 'searchbox', { name: 'Search' }) as HTMLInputElement;
      field.focus();
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await elementUpdated(list);
    };

    it('R148 R165 a contact is found by name, phone number or user ID, in whatever view he stands', async () => {
      const { list } = await mount(talks());
      await search(list, 'lea font');
      await shownNames(list, 'Léa Fontaine');
      expect(queryAllByRole(list, 'tab')).to.deep.equal([]);
      await search(list, 'U-99');
      await shownNames(list, 'Tom Bauer');
      await search(list, '+852 9123');
      await shownNames(list, 'Léa Fontaine');
      getByRole(list, 'button', { name: 'Clear the search' }).click();
      await shownNames(list, 'Amira Haddad');
      expect(queryAllByRole(list, 'tab')).to.have.lengthOf(4);
    });

    it('R150 a national number finds nobody and says what is missing', async () => {
      const { list } = await mount(talks());
      await search(list, '8529123');
      await shownNames(list, 'Léa Fontaine');
      await search(list, '0912 34567');
      await findByText(list, 'Nobody found for “0912 34567”');
      expect(getByText(list, /Add the country code/)).to.be.instanceOf(HTMLElement);
    });

    it('Escape clears the search, and the focus stays', async () => {
      const { list, inbox } = await mount(talks());
      await search(list, 'tom');
      await shownNames(list, 'Tom Bauer');
      await sendKeys({ press: 'Escape' });
      await shownNames(list, 'Amira Haddad');
      expect(inbox.$filters.get().search).to.equal('');
      expect(nameOf(list.shadowRoot?.activeElement as Element)).to.equal('Search');
    });
  });

  describe('states', () => {
    it('R001 without the skill that the workspace asks for, the list stays hidden and says so', async () => {
      const workspace = { policy: { requiredSkill: 'third-party' } };
      const hidden = makeInbox([talk('Amira')], { workspace });
      const list = await show(hidden.inbox);
      await findByText(list, 'This inbox is not for your profile');
      expect(rowsOf(list)).to.deep.equal([]);
      expect(queryByRole(list, 'searchbox')).to.equal(null);
      expect(hidden.transport.reads).to.deep.equal(['open']);
      const skilled = await mount([talk('Amira')], { workspace, me: anAgent({ id: 'me', skills: ['third-party'] }) });
      expect(names(skilled.list)).to.deep.equal(['Amira']);
    });

    it('loading shows placeholder rows and is busy', async () => {
      const { inbox, transport } = makeInbox([talk('Amira')]);
      transport.holdRead('conversations');
      const list = await show(inbox);
      await waitUntil(() => queryAllByRole(list, 'tab').length === 4, 'the session is open');
      expect(list.shadowRoot?.querySelector('.scroller')?.getAttribute('aria-busy')).to.equal('true');
      expect(getByText(list, 'Loading')).to.be.instanceOf(HTMLElement);
      await expect(list).to.be.accessible();
      transport.release();
      await shownNames(list, 'Amira');
    });

    it('an empty list says what to do next', async () => {
      const { list, inbox, clock } = await mount([talk('Free')]);
      inbox.filter({ viewId: 'mine' });
      await findByRole(list, 'heading', { name: 'Nothing waits for you' });
      await clock.advance(500);
      const button = await findByRole(list, 'button', { name: 'Open Unassigned' });
      expect(getByText(list, /1 conversation has no owner yet/)).to.be.instanceOf(HTMLElement);
      await expect(list).to.be.accessible();
      button.click();
      await shownNames(list, 'Free');
    });

    it('a list that failed says what happened and what is kept, and tries again', async () => {
      const { inbox, transport } = makeInbox([talk('Amira')]);
      transport.failRead('conversations', new TransportError('timeout', 'too slow'));
      const list = await show(inbox);
      const again = await findByRole(list, 'button', { name: 'Try now' });
      expect(getByText(list, 'Your drafts are kept. The server did not answer in time.')).to.be.instanceOf(HTMLElement);
      await expect(list).to.be.accessible();
      transport.failRead('conversations', null);
      again.click();
      await shownNames(list, 'Amira');
    });

    it('a session that failed is opened again', async () => {
      const { inbox, transport } = makeInbox([talk('Amira')]);
      transport.failRead('open', new TransportError('offline', 'no link'));
      const list = await show(inbox);
      const again = await findByRole(list, 'button', { name: 'Try now' });
      transport.failRead('open', null);
      again.click();
      await shownNames(list, 'Amira');
    });

    it('without an inbox it waits, quietly', async () => {
      const list = await fixture<InboxList>(html`<inbox-list></inbox-list>`);
      expect(getByText(list, 'No inbox here yet')).to.be.instanceOf(HTMLElement);
      const { inbox } = makeInbox([talk('Amira')]);
      list.inbox = inbox;
      await shownNames(list, 'Amira');
    });

    it('rows, the view selector and the filter are accessible', async () => {
      const { list, inbox } = await mount([
        talk('Amira'), talk('Jonas', { lease: lease('ana', NOON + HOUR) }), talk('Sofía', { ...answered(NOON - HOUR), failed: true }),
      ], { workspace: { tags: ['refund', 'late'] } });
      inbox.select('c-Amira');
      await elementUpdated(list);
      await expect(list).to.be.accessible();
      for (const button of [/^Views:/, /^Filter/]) {
        getByRole(list, 'button', { name: button }).click();
        await findByRole(list, 'combobox');
        await expect(list).to.be.accessible();
        await sendKeys({ press: 'Escape' });
        await waitUntil(() => !queryByRole(list, 'combobox'), 'closed');
      }
    });

    it('moved in the page it keeps its filters and its rows; upgraded late it takes what was set before', async () => {
      const { list, inbox } = await mount([talk('Amira'), talk('Jonas')]);
      inbox.filter({ tab: 'all' });
      await shownNames(list, 'Amira', 'Jonas');
      const parent = document.createElement('div');
      list.parentElement?.append(parent);
      parent.append(list);
      await elementUpdated(list);
      expect(names(list)).to.deep.equal(['Amira', 'Jonas']);
      const late = Object.assign(document.createElement('late-list'), { inbox, density: 'compact' });
      parent.append(late);
      customElements.define('late-list', class extends InboxList {});
      await waitUntil(() => names(late as unknown as InboxList).length === 2, 'the late one has rows');
      expect(late.shadowRoot?.querySelector('[data-density=compact]')).to.not.equal(null);
    });

    it('density sets the height of the rows', async () => {
      const { list } = await mount([talk('Amira')]);
      const height = () => rowOf(list, 'Amira').getBoundingClientRect().height;
      expect(height()).to.equal(68);
      for (const [density, px] of [['comfortable', 88], ['compact', 52]] as const) {
        list.density = density;
        await elementUpdated(list);
        expect(height()).to.equal(px);
      }
      list.style.setProperty('--inbox-font-size', '28px');
      await waitUntil(() => height() === 104, 'everything scales with the font');
    });
  });
});
