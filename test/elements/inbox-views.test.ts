// inbox-views: beside a list and inside its selector; what is saved, renamed and deleted.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { InboxViews } from '../../src/elements/inbox-views.js';
import type { InboxList } from '../../src/elements/inbox-list.js';
import type { Inbox } from '../../src/inbox.js';
import { TransportError } from '../../src/transport/errors.js';
import { anAgent, DAY, HOUR, NOON } from '../helpers/build.js';
import { findByRole, getByRole, getByText, queryAllByRole, queryByRole, until } from '../helpers/query.js';
import { answered, letGo, makeInbox, me, mount, names, shownNames, talk } from './inbox-list.world.js';

if (!customElements.get('inbox-views')) customElements.define('inbox-views', InboxViews);

const talks = () => [
  talk('Free', { unread: 3 }), talk('Mine', { assignee: { kind: 'agent', id: 'me' }, lastActivityAt: NOON - HOUR, unread: 0 }),
  talk('Shop', { assignee: { kind: 'team', id: 'shop' }, lastActivityAt: NOON - 2 * HOUR, unread: 0 }),
  talk('Later', { ...answered(NOON - 3 * HOUR), lifecycle: 'snoozed', snooze: { until: NOON + DAY, byId: 'me', at: NOON } }),
  talk('Parked', { ...answered(NOON - 4 * HOUR), lifecycle: 'released' }), talk('Over', { lifecycle: 'ended', lastActivityAt: NOON - 5 * HOUR }),
];
const saved = [{ id: 'v', name: 'Unread ones', query: { unread: true }, kind: 'saved' as const }];

async function show(inbox: Inbox): Promise<InboxViews> {
  const views = await fixture<InboxViews>(html`<inbox-views .inbox=${inbox}></inbox-views>`);
  views.style.inlineSize = '240px';
  return views;
}
const view = (views: InboxViews, name: string): HTMLElement => getByRole(views, 'button', { name: new RegExp(`^${name}\\b`) });
const findView = (views: InboxViews, name: string): Promise<HTMLElement> => until(() => view(views, name));

describe('inbox-views', function () {
  // Looking for faults of accessibility takes its time.
  this.timeout(30_000);
  afterEach(async () => {
    await letGo();
  });

  it('R153 R154 R155 all views stand in their order, and choosing one shows it in the list beside them', async () => {
    const { list, inbox } = await mount(talks(), { views: saved });
    const views = await show(inbox);
    await findView(views, 'Mine');
    const nav = getByRole(views, 'navigation', { name: 'Views' });
    expect(queryAllByRole(nav, 'button').map((one) => one.querySelector('.ellipsis')?.textContent).filter(Boolean)).to.deep.equal(
      ['Mine', 'Unassigned', 'All', 'Snoozed', 'Waiting', 'Pending', 'Closed', 'Archive', 'Shop team', 'Unread ones'],
    );
    expect(view(views, 'All').getAttribute('aria-current')).to.equal('true');
    for (const [name, ...rows] of [
      ['Mine', 'Mine'], ['Snoozed', 'Later'], ['Waiting', 'Parked'], ['Archive', 'Over'], ['Shop team', 'Shop'], ['Unread ones', 'Free'],
    ] as const) {
      view(views, name).click();
      await shownNames(list, ...rows);
      await waitUntil(() => view(views, name).getAttribute('aria-current') === 'true', `${name} is current`);
    }
    inbox.filter({ viewId: 'mine' });
    await waitUntil(() => view(views, 'Mine').getAttribute('aria-current') === 'true', 'what the list shows, it shows too');
  });

  it('R156 R157 R158 each counts contacts: red where somebody has unread messages, else blue, and says which', async () => {
    const { inbox, transport, clock } = makeInbox(talks());
    const views = await show(inbox);
    await findView(views, 'Mine');
    await clock.advance(500);
    await until(() => getByRole(views, 'button', { name: /^Unassigned 3 contacts, 1 contact with unread messages/ }));
    const count = (name: string) => view(views, name).querySelector('[part=count]');
    expect(count('Unassigned')?.classList.contains('danger')).to.equal(true);
    expect(count('Mine')?.classList.contains('soft')).to.equal(true);
    getByRole(views, 'button', { name: /^Mine 1 contact, no unread messages/ });
    transport.push({ type: 'patch', entity: 'conversation', id: 'c-Mine', value: { unread: 2 }, revision: null });
    await waitUntil(() => inbox.entities.get('conversation', 'c-Mine')?.unread === 2, 'it came');
    await clock.advance(500);
    await until(() => getByRole(views, 'button', { name: /^Mine 1 contact, 1 contact with unread messages/ }));
    expect(count('Mine')?.classList.contains('danger')).to.equal(true);
  });

  it('is one stop of the Tab key, walked by arrows and letters', async () => {
    const { inbox } = makeInbox(talks());
    const views = await show(inbox);
    (await findView(views, 'Mine')).focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(views.shadowRoot?.activeElement).to.equal(view(views, 'Unassigned'));
    await sendKeys({ press: 's' });
    expect(views.shadowRoot?.activeElement).to.equal(view(views, 'Snoozed'));
    await sendKeys({ press: 'Enter' });
    expect(inbox.$filters.get().viewId).to.equal('snoozed');
    expect([...views.shadowRoot?.querySelectorAll('.view[tabindex="0"]') ?? []]).to.have.length(1);
  });

  it('X10 filters are saved as a view of their own, and then are no filters any more', async () => {
    const { list, inbox, transport } = await mount(talks());
    const views = await show(inbox);
    await findView(views, 'Mine');
    expect(queryByRole(views, 'button', { name: /^Save current/ })).to.equal(null);
    inbox.filter({ viewId: 'unassigned', criteria: { unread: true } });
    (await findByRole(views, 'button', { name: 'Save current filters as a view' })).click();
    await findByRole(views, 'dialog', { name: 'Save as a view' });
    await expect(views).to.be.accessible();
    await sendKeys({ press: 'Enter' });
    expect(transport.received).to.deep.equal([]);
    await sendKeys({ type: 'Fresh <b>ones</b>' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => transport.received.length === 1, 'it was saved');
    const [told] = transport.received.map(({ args }) => (args as { view?: object }).view);
    expect(told).to.deep.include({ name: 'Fresh <b>ones</b>', query: { assignee: 'none', unread: true }, kind: 'saved' });
    await waitUntil(() => view(views, 'Fresh').getAttribute('aria-current') === 'true', 'it is shown');
    expect(inbox.$filters.get()).to.deep.include({ criteria: {}, search: '' });
    await shownNames(list, 'Free');
  });

  it('a saved view is renamed, and deleted when that was meant', async () => {
    const { list, inbox, transport } = await mount(talks(), { views: saved });
    const views = await show(inbox);
    (await findView(views, 'Unread ones')).click();
    await shownNames(list, 'Free');
    getByRole(views, 'button', { name: 'Rename Unread ones' }).click();
    await findByRole(views, 'dialog', { name: 'Rename the view' });
    await sendKeys({ type: 'New ones' });
    await sendKeys({ press: 'Enter' });
    await findView(views, 'New ones');
    await waitUntil(() => transport.received.length === 1, 'it has left');
    expect(transport.received.map(({ name, args }) => [name, (args as { view?: { id: string } }).view?.id])).to.deep.equal([['saveView', 'v']]);
    getByRole(views, 'button', { name: 'Delete New ones' }).click();
    await findByRole(views, 'dialog', { name: 'Delete the view “New ones”?' });
    await expect(views).to.be.accessible();
    getByRole(views, 'button', { name: 'Cancel' }).click();
    expect(transport.received).to.have.length(1);
    getByRole(views, 'button', { name: 'Delete New ones' }).click();
    (await findByRole(views, 'button', { name: 'Delete' })).click();
    await waitUntil(() => !queryByRole(views, 'button', { name: /^New ones/ }), 'it has gone');
    await waitUntil(() => view(views, 'All').getAttribute('aria-current') === 'true', 'All is shown instead');
    expect(names(list)).to.not.deep.equal([]);
  });

  it('the list\'s own selector saves, renames and deletes too', async () => {
    const { list, inbox, transport } = await mount(talks(), { views: saved });
    inbox.filter({ criteria: { unread: true } });
    await shownNames(list, 'Free');
    getByRole(list, 'button', { name: /^Views:/ }).click();
    await findByRole(list, 'combobox');
    await expect(list).to.be.accessible();
    await sendKeys({ press: 'Tab' });
    await waitUntil(() => list.shadowRoot?.activeElement === getByRole(list, 'button', { name: 'Save current filters as a view' }), 'it is next');
    await sendKeys({ press: 'Enter' });
    await findByRole(list, 'dialog', { name: 'Save as a view' });
    await sendKeys({ type: 'Waiting ones' });
    await sendKeys({ press: 'Enter' });
    await findByRole(list, 'button', { name: /^Views: Waiting ones/ });
    getByRole(list, 'button', { name: /^Views:/ }).click();
    (await findByRole(list, 'button', { name: 'Delete Waiting ones' })).click();
    (await findByRole(list, 'button', { name: 'Delete' })).click();
    await findByRole(list, 'button', { name: /^Views: All/ });
    await waitUntil(() => transport.received.length === 2, 'both have left');
    expect(transport.received.map(({ name }) => name)).to.deep.equal(['saveView', 'deleteView']);
  });

  it('a backend that cannot keep views offers none of it', async () => {
    const { inbox } = makeInbox(talks(), { views: saved, commands: ['send', 'setStatus', 'markRead'] });
    const views = await show(inbox);
    await findView(views, 'Unread ones');
    inbox.filter({ criteria: { unread: true } });
    await until(() => view(views, 'All'));
    expect(queryAllByRole(views, 'button').filter((one) => !one.matches('.view'))).to.deep.equal([]);
  });

  it('R001 loading, failed and without the skill it says what is the matter, or nothing', async () => {
    const { inbox, transport } = makeInbox([]);
    transport.failRead('open', new TransportError('timeout', 'too slow'));
    const views = await show(inbox);
    await findByRole(views, 'alert');
    await expect(views).to.be.accessible();
    transport.failRead('open', null);
    getByRole(views, 'button', { name: 'Try again' }).click();
    await findView(views, 'Mine');
    await expect(views).to.be.accessible();
    const hidden = makeInbox([], { me: anAgent({ ...me, skills: [] }), workspace: { policy: { requiredSkill: 'third-party' } } });
    views.inbox = hidden.inbox;
    await waitUntil(() => hidden.inbox.$session.get().status === 'open' && queryAllByRole(views, 'button').length === 0, 'nothing is shown');
    const waiting = makeInbox([]);
    views.inbox = waiting.inbox;
    await views.updateComplete;
    getByText(views, 'Loading');
    await findView(views, 'Mine');
  });

  it('moved in the page it goes on', async () => {
    const { inbox } = makeInbox(talks());
    const views = await show(inbox);
    await findView(views, 'Mine');
    const parent = document.createElement('div');
    views.parentElement?.append(parent);
    parent.append(views);
    inbox.filter({ viewId: 'closed' });
    await waitUntil(() => view(views, 'Closed').getAttribute('aria-current') === 'true', 'it follows');
  });

  it('R151 the list works by itself, wherever the host puts it', async () => {
    const { inbox } = makeInbox(talks());
    const frame = await fixture<HTMLElement>(html`<main style="block-size: 600px"></main>`);
    const list = document.createElement('inbox-list') as InboxList;
    list.inbox = inbox;
    frame.append(list);
    await shownNames(list, 'Free', 'Later', 'Parked');
    expect(document.querySelector('inbox-workspace, inbox-provider, chat-thread')).to.equal(null);
    list.remove();
    frame.append(list);
    await shownNames(list, 'Free', 'Later', 'Parked');
  });
});
