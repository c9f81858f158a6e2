// Select mode: what is chosen, what is done with it, how each went, what can be undone, and the export.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import fc from 'fast-check';
import type { InboxList } from '../../src/elements/inbox-list.js';
import { InboxProvider } from '../../src/elements/inbox-provider.js';
import { csv } from '../../src/elements/inbox-list/csv.js';
import { Selection } from '../../src/elements/inbox-list/selection.js';
import type { InboxListExportEvent } from '../../src/elements/events.js';
import type { Command } from '../../src/model/commands.js';
import { TransportError } from '../../src/transport/errors.js';
import { aContact, aConversation, aPreview, HOUR, MINUTE, NOON } from '../helpers/build.js';
import { itIn } from '../helpers/engine.js';
import { findByRole, findByText, getByRole, getByText, nameOf, queryAllByRole, queryByRole } from '../helpers/query.js';
import { answered, lease, letGo, makeInbox, mount, names, opener, pick, rowOf, rowsOf, shownNames, talk } from './inbox-list.world.js';

if (!customElements.get('inbox-provider')) customElements.define('inbox-provider', InboxProvider);

const people = (count: number) => Array.from({ length: count }, (_, index) => talk(`P${index}`, { lastActivityAt: NOON - index * MINUTE }));
const box = (list: InboxList, name: string): HTMLElement => getByRole(rowOf(list, name), 'checkbox');
const chosen = (list: InboxList): string[] => names(list).filter((name) => box(list, name).getAttribute('aria-checked') === 'true');
const bulks = (received: readonly Command[]) => received.filter(({ name }) => name === 'bulk').map(({ args }) => args as Command<'bulk'>['args']);
const focused = (list: InboxList): Element | null | undefined => list.shadowRoot?.activeElement;

async function selecting(list: InboxList): Promise<void> {
  getByRole(list, 'button', { name: 'Select conversations' }).click();
  await findByRole(list, 'group', { name: 'Selection' });
}
const act = (list: InboxList, action: string | RegExp): Promise<void> => pick(list, /^Actions$/, action);

describe('inbox-list, select mode', () => {
  afterEach(async () => {
    await letGo();
  });

  it('R136 in select mode rows are checkboxes, and choosing opens nothing', async () => {
    const { list, inbox } = await mount(people(3));
    await selecting(list);
    expect(queryAllByRole(list, 'checkbox').map((one) => nameOf(one).split(' ')[0])).to.deep.equal(['P0', 'P1', 'P2']);
    box(list, 'P1').click();
    await findByText(list, '1 selected');
    expect(chosen(list)).to.deep.equal(['P1']);
    expect(inbox.$selectedId.get()).to.equal(null);
    expect(queryByRole(list, 'button', { name: /^Close the conversation/ })).to.equal(null);
    box(list, 'P1').click();
    await findByText(list, '0 selected');
    expect(getByRole(list, 'button', { name: 'Actions' }).getAttribute('aria-disabled')).to.equal('true');
  });

  it('R136 with Shift all rows from the last one to this are chosen', async () => {
    const { list } = await mount(people(6));
    await selecting(list);
    box(list, 'P1').click();
    await findByText(list, '1 selected');
    box(list, 'P4').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, shiftKey: true }));
    await findByText(list, '4 selected');
    expect(chosen(list)).to.deep.equal(['P1', 'P2', 'P3', 'P4']);
  });

  it('R134 R136 the status of all chosen changes in one go, after the seconds in which it can be undone', async () => {
    const resting = people(3).map((one) => ({ ...one, conversation: { ...one.conversation, lifecycle: 'closed' as const } }));
    const { list, inbox, transport, clock } = await mount([]);
    for (const { contact, conversation } of resting) {
      transport.push({ type: 'upsert', entity: 'contact', value: contact }, { type: 'upsert', entity: 'conversation', value: conversation });
    }
    inbox.filter({ tab: 'closed' });
    await shownNames(list, 'P0', 'P1', 'P2');
    await selecting(list);
    box(list, 'P0').click();
    box(list, 'P2').click();
    await findByText(list, '2 selected');
    await act(list, 'Ana Ruiz');
    await findByRole(list, 'group', { name: 'Assigned to Ana Ruiz' });
    await clock.advance(7_900);
    expect(bulks(transport.received)).to.deep.equal([]);
    await clock.advance(200);
    await findByText(list, '2 done');
    expect(bulks(transport.received)).to.deep.equal([{
      query: {}, ids: ['c-P0', 'c-P2'], exceptIds: [], action: 'assign', args: { assignee: { kind: 'agent', id: 'ana' } },
    }]);
    await shownNames(list, 'P1');
    inbox.filter({ tab: 'assigned' });
    await shownNames(list, 'P0', 'P2');
  });

  it('R136 all that match travel as a query, less those taken out, not as ids', async () => {
    const { list, inbox, transport, clock } = await mount(people(60));
    inbox.filter({ criteria: { channelKinds: ['whatsapp'] } });
    await selecting(list);
    (await findByRole(list, 'button', { name: 'Select all 60' })).click();
    await findByText(list, 'All 60 selected');
    box(list, 'P1').click();
    await findByText(list, '59 selected');
    await act(list, 'Mark as pending');
    await clock.advance(8_100);
    await findByText(list, '59 done');
    const [args] = bulks(transport.received);
    expect(args).to.deep.include({ exceptIds: ['c-P1'], action: 'setStatus', args: { status: 'pending' }, seenAt: NOON });
    expect(args).not.to.have.property('ids');
    expect(args?.query).to.deep.equal({ channelKinds: ['whatsapp'], lifecycles: ['open', 'pending', 'snoozed', 'released'], assignee: 'none' });
    const pending = [...transport.conversations.values()].filter(({ lifecycle }) => lifecycle === 'pending');
    expect(pending).to.have.length(59);
  });

  it('what came after all were chosen is left alone', async () => {
    const { list, transport, clock } = await mount(people(2));
    await selecting(list);
    getByRole(list, 'button', { name: 'Select all 2' }).click();
    await findByText(list, 'All 2 selected');
    await act(list, 'Mark as closed');
    await clock.advance(1_000);
    const late = aConversation({ id: 'late', contactId: 'late', lastActivityAt: NOON + 900 });
    transport.push({ type: 'upsert', entity: 'contact', value: aContact({ id: 'late', name: 'Late' }) }, { type: 'upsert', entity: 'conversation', value: late });
    await clock.advance(8_000);
    await findByText(list, '2 done');
    expect(transport.conversations.get('late')?.lifecycle).to.equal('open');
  });

  it('what is held shows at once on all that it may change, chosen one by one or as all that match, and goes back with its undo', async () => {
    const locked = talk('Jonas', { lease: lease('ana', NOON + 6 * HOUR), lastActivityAt: NOON - HOUR });
    const { list, clock, inbox } = await mount([...people(3), locked]);
    await selecting(list);
    box(list, 'P1').click();
    box(list, 'Jonas').click();
    await act(list, /^End/);
    await shownNames(list, 'P0', 'P2', 'Jonas');
    getByRole(list, 'button', { name: 'Undo' }).click();
    await shownNames(list, 'P0', 'P1', 'P2', 'Jonas');
    (await findByRole(list, 'button', { name: 'Leave select mode' })).click();
    await waitUntil(() => queryAllByRole(list, 'checkbox').length === 0, 'left');
    await selecting(list);
    (await findByRole(list, 'button', { name: /^Select all/ })).click();
    box(list, 'P2').click();
    await act(list, /^End/);
    await shownNames(list, 'P2', 'Jonas');
    await clock.advance(8_100);
    await findByText(getByRole(list, 'group', { name: /^End/ }), /^2 done/);
    for (const name of ['P2', 'Jonas']) rowOf(list, name);
    expect(['c-P0', 'c-P1', 'c-P2', 'c-Jonas'].map((id) => inbox.entities.get('conversation', id)?.lifecycle)).to.deep.equal(['ended', 'ended', 'open', 'open']);
  });

  it('an undo within the seconds sends nothing and brings the choice back', async () => {
    const { list, transport, clock } = await mount(people(3));
    await selecting(list);
    box(list, 'P0').click();
    box(list, 'P1').click();
    await act(list, /^End/);
    const undo = await findByRole(list, 'button', { name: 'Undo' });
    await waitUntil(() => focused(list) === undo, 'the focus is on what can be done now');
    undo.click();
    await findByText(list, '2 selected');
    expect(chosen(list)).to.deep.equal(['P0', 'P1']);
    await clock.advance(10_000);
    expect(transport.received).to.deep.equal([]);
    expect(queryByRole(list, 'group', { name: /^End/ })).to.equal(null);
  });

  it('two that are begun one after the other are shown, told of and undone each by itself', async () => {
    const { list, transport, clock } = await mount(people(4));
    await selecting(list);
    box(list, 'P0').click();
    await act(list, 'Mark as pending');
    await findByRole(list, 'group', { name: 'Mark as pending' });
    await clock.advance(4_000);
    await selecting(list);
    box(list, 'P1').click();
    await act(list, 'Mark as read');
    const second = await findByRole(list, 'group', { name: 'Mark as read' });
    await waitUntil(() => focused(list) === getByRole(second, 'button', { name: 'Undo' }), 'the focus is on the newest');
    getByRole(getByRole(list, 'group', { name: 'Mark as pending' }), 'button', { name: 'Undo' }).click();
    await waitUntil(() => !queryByRole(list, 'group', { name: 'Mark as pending' }), 'the first goes');
    await clock.advance(8_100);
    await findByText(getByRole(list, 'group', { name: 'Mark as read' }), '1 done');
    expect(transport.received.map(({ name, args }) => [name, (args as { action: string }).action])).to.deep.equal([['bulk', 'markRead']]);
  });

  it('R134 each is decided by itself: the result counts, names those that were refused, and says why', async () => {
    const { list, clock } = await mount([
      ...people(2), talk('Jonas', { lease: lease('ana', NOON + 6 * HOUR), lastActivityAt: NOON - HOUR }),
      talk('Amira', { ...answered(NOON - 2 * HOUR), lifecycle: 'pending' }),
    ]);
    await selecting(list);
    for (const name of ['P0', 'P1', 'Jonas', 'Amira']) box(list, name).click();
    await act(list, 'Mark as pending');
    await clock.advance(8_100);
    await findByText(list, '2 done, 2 refused');
    const said = queryAllByRole(getByRole(list, 'group', { name: 'Mark as pending' }), 'listitem').map(({ textContent }) => textContent.trim());
    expect(said).to.have.length(2);
    expect(said.some((text) => /^Jonas: Only Ana Ruiz can do this until 6:00\sPM\.$/.test(text))).to.equal(true);
    expect(said).to.include('Amira: It is so already.');
    getByRole(getByRole(list, 'group', { name: 'Mark as pending' }), 'button', { name: 'Close' }).click();
    await waitUntil(() => !queryByRole(list, 'group', { name: 'Mark as pending' }), 'it goes');
  });

  it('how far it is shows while it goes on, and a failure says that and why', async () => {
    const { list, transport, clock } = await mount(people(2));
    transport.hold('bulk');
    transport.fail('bulk', new TransportError('forbidden', 'no'));
    await selecting(list);
    box(list, 'P0').click();
    await act(list, 'Mark as read');
    await clock.advance(8_100);
    await findByRole(list, 'progressbar', { name: 'Mark as read' });
    transport.release();
    await findByText(getByRole(list, 'group', { name: 'Mark as read' }), 'You may not do this.');
  });

  it('a card that stands speaks the language of the moment: what is done, how it went, why not', async () => {
    const { inbox, transport, clock } = makeInbox([...people(3), talk('Jonas', { lease: lease('ana', NOON + 6 * HOUR), lastActivityAt: NOON - HOUR })]);
    const provider = await fixture<InboxProvider>(html`<inbox-provider .inbox=${inbox} locale="en"><inbox-list></inbox-list></inbox-provider>`);
    const list = provider.querySelector('inbox-list') as InboxList;
    list.style.cssText = 'block-size: 800px; inline-size: 360px';
    await shownNames(list, 'P0', 'P1', 'P2', 'Jonas');
    await selecting(list);
    box(list, 'P0').click();
    await act(list, 'Tomorrow morning');
    await findByRole(list, 'group', { name: /^Snoozed until/ });
    provider.locale = 'de';
    await findByRole(list, 'group', { name: /^Zurückgestellt bis/ });
    expect(queryByRole(list, 'group', { name: /^Snoozed/ })).to.equal(null);
    provider.locale = 'en';
    getByRole(await findByRole(list, 'group', { name: /^Snoozed/ }), 'button', { name: 'Undo' }).click();
    await findByText(list, '1 selected');
    transport.fail('bulk', new TransportError('forbidden', 'no'));
    await act(list, 'Ana Ruiz');
    await clock.advance(8_100);
    await findByText(getByRole(list, 'group', { name: 'Assigned to Ana Ruiz' }), 'You may not do this.');
    provider.locale = 'de';
    await findByText(await findByRole(list, 'group', { name: 'Zugewiesen an Ana Ruiz' }), 'Dazu sind Sie nicht berechtigt.');
    provider.locale = 'en';
    await findByText(list, 'You may not do this.');
    opener(list, 'Jonas').focus();
    await sendKeys({ press: 'e' });
    await findByText(await findByRole(list, 'group', { name: 'End' }), /^Only Ana Ruiz can do this/);
    provider.locale = 'de';
    await findByText(await findByRole(list, 'group', { name: 'Beenden' }), /^Das kann nur Ana Ruiz/);
  });

  it('label, snooze and mark as read act on every contact or conversation chosen', async () => {
    const { list, inbox, transport, clock } = await mount(people(2), { workspace: { labels: [{ id: 'vip', name: 'VIP', color: 'violet' }] } });
    for (const [action, check] of [
      ['VIP', () => ['p-c-P0', 'p-c-P1'].every((id) => inbox.entities.get('contact', id)?.labels.includes('vip'))],
      ['Mark as read', () => ['c-P0', 'c-P1'].every((id) => transport.conversations.get(id)?.unread === 0)],
      ['Tomorrow morning', () => ['c-P0', 'c-P1'].every((id) => transport.conversations.get(id)?.lifecycle === 'snoozed')],
    ] as const) {
      await selecting(list);
      getByRole(list, 'button', { name: 'Select all 2' }).click();
      await findByText(list, 'All 2 selected');
      await act(list, action);
      await clock.advance(8_100);
      await findByText(list, '2 done');
      expect(check(), action).to.equal(true);
      getByRole(list, 'button', { name: 'Close' }).click();
      await waitUntil(() => !queryByRole(list, 'button', { name: 'Close' }), 'the card goes');
    }
  });

  it('who filters anew begins to choose anew, and who left the list is no longer chosen', async () => {
    const { list, inbox, transport } = await mount(people(3));
    await selecting(list);
    box(list, 'P0').click();
    box(list, 'P1').click();
    await findByText(list, '2 selected');
    transport.push({ type: 'patch', entity: 'conversation', id: 'c-P0', value: { lifecycle: 'closed' }, revision: null });
    await findByText(list, '1 selected');
    inbox.filter({ criteria: { unread: true } });
    await findByText(list, '0 selected');
  });

  it('what the backend cannot do is not offered; the export always is', async () => {
    const { list } = await mount(people(1), { commands: ['send', 'setStatus', 'markRead'] });
    await selecting(list);
    box(list, 'P0').click();
    await findByText(list, '1 selected');
    getByRole(list, 'button', { name: 'Actions' }).click();
    await findByRole(list, 'option', { name: /^Export/ });
    expect(queryAllByRole(list, 'option')).to.have.length(1);
  });

  it('R135 the chosen are exported as a file that spreadsheets take for text', async () => {
    const sly = talk('=HYPERLINK("http://evil.example")', {
      id: 'sly', lastActivityAt: NOON - HOUR, lastMessage: aPreview({ text: '@SUM(1+1), "quoted"' }), tags: ['-1', 'b'],
    });
    const { list } = await mount([talk('Amira Haddad'), sly], { workspace: { labels: [{ id: 'vip', name: 'VIP', color: 'violet' }] } });
    const files: File[] = [];
    list.addEventListener('inbox-list-export', (event: InboxListExportEvent) => {
      event.preventDefault();
      files.push(event.file);
    });
    await selecting(list);
    getByRole(list, 'button', { name: 'Select all 2' }).click();
    await findByText(list, 'All 2 selected');
    await act(list, 'Export as CSV');
    await findByText(list, '2 conversations exported');
    expect(files[0]?.name).to.match(/^conversations-2026-11-20\.csv$/);
    const bytes = new Uint8Array(await (files[0] as File).arrayBuffer());
    expect([...bytes.slice(0, 3)], 'a byte order mark').to.deep.equal([0xef, 0xbb, 0xbf]);
    const [head, first, second, end] = new TextDecoder().decode(bytes).split('\r\n');
    expect(head).to.match(/^Name,Phone number,User ID,Channel,Account,Type,Status,Assignee,Labels,Tag,Unread,Waiting since,Last activity/);
    expect(first).to.match(/^Amira Haddad,"'\+33612489031",U-48213,WhatsApp,"'\+33 1 23 45 67 89",Messages,Open,,,,1,2026-11-20T11:58:00\.000Z/);
    expect(second).to.include('"\'=HYPERLINK(""http://evil.example"")"').and.to.include('"\'-1, b"').and.to.include('"\'@SUM(1+1), ""quoted"""');
    expect(end).to.equal('');
  });

  it('R135 all that match are read page by page for the export, and one that cannot be read is told of', async () => {
    const { list, transport } = await mount(people(260));
    let text = '';
    list.addEventListener('inbox-list-export', (event: InboxListExportEvent) => {
      event.preventDefault();
      void event.file.text().then((told) => { text = told; });
    });
    await selecting(list);
    (await findByRole(list, 'button', { name: 'Select all 260' })).click();
    await findByText(list, 'All 260 selected');
    const reads = transport.reads.length;
    await act(list, 'Export as CSV');
    await findByText(list, '260 conversations exported');
    expect(transport.reads.slice(reads).filter((read) => read.startsWith('conversations')).length).to.be.at.least(2);
    await waitUntil(() => text.split('\r\n').length === 262, 'a head, 260 rows and the end');
  });

  it('no text becomes a formula, and every text can be read back', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.oneof(fc.string(), fc.constantFrom('=1', '+1', '-1', '@a', '\t=1', 'a;=1', '＝1', '\r\n=1', "'", '"')),
      { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
      const text = csv(rows);
      expect(text.startsWith('\ufeff') && text.endsWith('\r\n')).to.equal(true);
      const back = parsed(text.slice(1));
      expect(back.length).to.equal(rows.length);
      rows.forEach((row, at) => row.forEach((value, index) => {
        const cell = back[at]?.[index] ?? '';
        expect(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell), JSON.stringify(cell)).to.equal(false);
        expect(cell.replaceAll("'", '')).to.equal(value.replaceAll("'", ''));
      }));
    }));
  });

  it('a choice holds what was chosen, whatever the order of choosing', () => {
    const order = Array.from({ length: 12 }, (_, index) => `c${index}`);
    const step = fc.tuple(fc.constantFrom('toggle', 'extend', 'all', 'clear'), fc.constantFrom(...order));
    fc.assert(fc.property(fc.array(step), (steps) => {
      const selection = new Selection();
      let naive = new Set<string>();
      let anchor = -1;
      for (const [what, id] of steps) {
        const at = order.indexOf(id);
        if (what === 'toggle') {
          selection.toggle(id);
          if (!naive.delete(id)) naive.add(id);
          anchor = at;
        } else if (what === 'extend') {
          selection.extend(id, order);
          if (anchor < 0) {
            if (!naive.has(id) || selection.isAll) { if (!naive.delete(id)) naive.add(id); anchor = at; }
          } else for (const one of order.slice(Math.min(anchor, at), Math.max(anchor, at) + 1)) naive.add(one);
        } else if (what === 'all') {
          selection.all(NOON);
          naive = new Set(order);
        } else {
          selection.clear();
          naive.clear();
          anchor = -1;
        }
        expect(order.filter((one) => selection.has(one, true))).to.deep.equal(order.filter((one) => naive.has(one)));
        expect(selection.count(order.length)).to.equal(naive.size);
      }
    }));
  });

  // WebKit's driver has no modifier keys.
  itIn(['chromium', 'firefox'], 'x chooses, Shift+x a range, and Escape leaves; the focus stays where it was', async () => {
    const { list } = await mount(people(5));
    (getByRole(rowOf(list, 'P1'), 'button', { name: /^P1/ })).focus();
    await sendKeys({ press: 'x' });
    await findByText(list, '1 selected');
    expect(focused(list)).to.equal(box(list, 'P1'));
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(() => focused(list) === box(list, 'P3'), 'two further');
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'X' });
    await sendKeys({ up: 'Shift' });
    await findByText(list, '3 selected');
    expect(chosen(list)).to.deep.equal(['P1', 'P2', 'P3']);
    await sendKeys({ press: ' ' });
    await findByText(list, '2 selected');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => queryAllByRole(list, 'checkbox').length === 0, 'it is left');
    expect(focused(list)).to.equal(getByRole(rowOf(list, 'P3'), 'button', { name: /^P3/ }));
    expect(rowsOf(list)).to.have.length(5);
  });

  it('left from its bar, the focus goes to the button that began it', async () => {
    const { list } = await mount(people(2));
    await selecting(list);
    const leave = getByRole(list, 'button', { name: 'Leave select mode' });
    leave.focus();
    leave.click();
    await waitUntil(() => !queryByRole(list, 'group', { name: 'Selection' }), 'left');
    expect(focused(list)).to.equal(getByRole(list, 'button', { name: 'Select conversations' }));
  });

  it('select mode, its actions and its results are accessible', async function () {
    this.timeout(30_000);
    const { list, clock } = await mount([...people(2), talk('Jonas', { lease: lease('ana', NOON + HOUR), lastActivityAt: NOON - HOUR })]);
    await selecting(list);
    await expect(list).to.be.accessible();
    for (const name of ['P0', 'Jonas']) box(list, name).click();
    await findByText(list, '2 selected');
    await expect(list).to.be.accessible();
    getByRole(list, 'button', { name: 'Actions' }).click();
    await findByRole(list, 'combobox', { name: 'Find an action' });
    await expect(list).to.be.accessible();
    await sendKeys({ type: 'closed' });
    await sendKeys({ press: 'Enter' });
    await findByRole(list, 'button', { name: 'Undo' });
    await expect(list).to.be.accessible();
    await clock.advance(8_100);
    await findByText(list, '1 done, 1 refused');
    await expect(list).to.be.accessible();
    expect(getByText(list, /Only Ana Ruiz/)).to.be.instanceOf(HTMLElement);
  });
});

/** A CSV file read back by the letter of RFC 4180. */
function parsed(text: string): string[][] {
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      let cell = '';
      if (text[at] === '"') {
        for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
          if (text[at] === '"') at += 1;
          cell += text[at];
        }
        at += 1;
      } else while (at < text.length && !/[,\r]/.test(text[at] ?? '')) cell += text[at++];
      row.push(cell);
      if (text[at] !== ',') break;
      at += 1;
    }
    at += 2;
    rows.push(row);
  }
  return rows;
}
