// conversation-actions as agents and assistive technology meet it: the button in the open, the menu, and all that opens from it.
import { elementUpdated, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ConversationActions } from '../../src/elements/conversation-actions.js';
import { register } from '../../src/elements/register.js';
import { createInbox, type Inbox } from '../../src/inbox.js';
import type { AgentInput } from '../../src/model/agent.js';
import type { ChannelInput } from '../../src/model/channel.js';
import type { ConversationInput } from '../../src/model/conversation.js';
import { simulatedClock, type SimulatedClock } from '../../src/testing/simulated-clock.js';
import { aChannel, aContact, aConversation, anAgent, DAY, HOUR, MINUTE, NOON } from '../helpers/build.js';
import { memoryTransport, type MemoryData, type MemoryTransport } from '../helpers/memory-transport.js';
import { findByRole, findByText, getByRole, nameOf, queryAllByRole, queryByRole, until } from '../helpers/query.js';

register({ 'conversation-actions': ConversationActions });

const full = aChannel();
const pushed = (part: Partial<ChannelInput> = {}) => aChannel({ policy: { ...full.policy, routing: 'push' }, ...part });
const mobile = aChannel({
  id: 'app', kind: 'mobile-app', name: 'Mobile app', capabilities: { ...full.capabilities, transfer: false, mirroring: false, cobrowse: false, templates: false },
  policy: { ...full.policy, routing: 'push', slotPool: 'mobile', fixedSlots: 2 },
});
const me = anAgent({ id: 'me', name: 'June Kim' });
const ana: AgentInput = { id: 'ana', name: 'Ana Ruiz', teamIds: ['shop'], availability: { messaging: 'available' }, slots: { messaging: { active: 1, max: 5 } } };
const agents = [
  anAgent(ana), anAgent({ id: 'marco', name: 'Marco Bianchi', slots: { messaging: { active: 5, max: 5 } } }),
  anAgent({ id: 'leo', name: 'Léo Tran', availability: {} }), anAgent({ id: 'zoe', name: 'Zoé Petit', teamIds: ['lyon'] }),
];
const teams = [{ id: 'shop', name: 'Shop team' }, { id: 'lyon', name: 'Lyon studio' }, { id: 'de', name: 'Deutschland' }];
const amira = aContact({ id: 'amira', name: 'Amira Haddad' });

interface World {
  readonly inbox: Inbox;
  readonly transport: MemoryTransport;
  readonly clock: SimulatedClock;
  readonly element: ConversationActions;
}

const still = new CSSStyleSheet();
still.replaceSync('* { animation: none !important; transition: none !important }');

let made: Inbox[] = [];
let serial = 0;

async function show(conversation: Partial<ConversationInput> = {}, data: MemoryData = {}, properties: Partial<ConversationActions> = {}): Promise<World> {
  const clock = simulatedClock(NOON);
  const transport = memoryTransport({
    me, agents, teams, channels: [pushed(), mobile], contacts: [amira], now: clock.now,
    conversations: [
      aConversation({ id: 'c', contactId: 'amira', unread: 0, assignee: { kind: 'agent', id: 'me' }, ...conversation }),
      aConversation({ id: 'd', contactId: 'amira', unread: 0 }),
    ],
    ...data, workspace: { id: `actions-${Date.now()}-${++serial}`, timeZone: 'Europe/Paris', ...data.workspace },
  });
  const inbox = createInbox({ transport, clock });
  made.push(inbox);
  inbox.list({});
  await waitUntil(() => inbox.entities.get('conversation', 'c') !== undefined, 'the conversation is read');
  const frame = await fixture<HTMLElement>(html`<div></div>`);
  frame.style.cssText = 'display: flex; justify-content: flex-end; inline-size: 600px';
  const element = document.createElement('conversation-actions') as ConversationActions;
  Object.assign(element, { inbox, conversationId: 'c', ...properties });
  frame.append(element);
  await elementUpdated(element);
  // A colour that fades in has no contrast yet.
  element.shadowRoot?.adoptedStyleSheets.push(still);
  return { inbox, transport, clock, element };
}

const lifecycleOf = ({ inbox }: World): string | undefined => inbox.entities.get('conversation', 'c')?.lifecycle;
const namesOf = ({ transport }: World): string[] => transport.received.map(({ name }) => name);
const argsOf = async ({ transport }: World, name: string): Promise<Record<string, unknown>> => {
  // It is on the disk itself before it leaves, which takes what the disk takes.
  await waitUntil(() => transport.received.some((command) => command.name === name), `${name} is sent`, { timeout: 5_000 });
  return transport.received.findLast((command) => command.name === name)?.args as Record<string, unknown>;
};

const menuButton = ({ element }: World): HTMLElement => getByRole(element, 'button', { name: 'More actions' });
async function openMenu(world: World): Promise<HTMLElement> {
  menuButton(world).click();
  return findByRole(world.element, 'menu');
}
async function choose(world: World, name: string | RegExp): Promise<void> {
  await openMenu(world);
  (await findByRole(world.element, 'menuitem', { name })).click();
}
const dialogOf = ({ element }: World): Promise<HTMLElement> => findByRole(element, 'dialog');
const optionsOf = (root: HTMLElement): string[] => queryAllByRole(root, 'option').map(nameOf);

describe('conversation-actions', () => {
  afterEach(async () => {
    await Promise.all(made.map((inbox) => inbox.dispose()));
    made = [];
  });

  describe('in the open', () => {
    it('without an inbox, and without a conversation, it is empty', async () => {
      const lone = await fixture<ConversationActions>(html`<conversation-actions></conversation-actions>`);
      expect(queryAllByRole(lone, 'button')).to.have.length(0);
      const { element, inbox } = await show({}, {}, { conversationId: undefined });
      expect(queryAllByRole(element, 'button')).to.have.length(0);
      inbox.select('c');
      await findByRole(element, 'button', { name: 'End' });
    });

    it('properties that were set before the element was defined work', async () => {
      const { inbox } = await show();
      const late = document.createElement('late-actions') as ConversationActions;
      Object.assign(late, { inbox, conversationId: 'c', actions: ['end'] });
      document.body.append(late);
      customElements.define('late-actions', class extends ConversationActions {});
      await findByRole(late, 'button', { name: 'End' });
      expect(queryByRole(late, 'button', { name: 'More actions' })).to.equal(null);
      late.remove();
    });

    it('R062 ends the conversation', async () => {
      const world = await show();
      getByRole(world.element, 'button', { name: 'End' }).click();
      await world.clock.advance(9000);
      await argsOf(world, 'end');
      expect(lifecycleOf(world)).to.equal('ended');
    });

    it('R063 an end can be taken back for eight seconds, and the focus stays at the button', async () => {
      const world = await show();
      const button = getByRole(world.element, 'button', { name: 'End' });
      button.focus();
      button.click();
      const undo = await findByRole(world.element, 'button', { name: 'Undo' });
      expect(undo.textContent).to.include('8');
      expect(world.element.shadowRoot?.activeElement).to.equal(undo);
      await world.clock.advance(7000);
      expect(namesOf(world)).to.not.include('end');
      getByRole(world.element, 'button', { name: 'Undo' }).click();
      await world.clock.advance(9000);
      expect(namesOf(world)).to.not.include('end');
      expect(lifecycleOf(world)).to.equal('open');
      getByRole(world.element, 'button', { name: 'End' });
    });

    it('after the end the focus goes on to the menu', async () => {
      const world = await show({}, { templates: [] });
      const button = getByRole(world.element, 'button', { name: 'End' });
      button.focus();
      button.click();
      await world.clock.advance(9000);
      await waitUntil(() => queryByRole(world.element, 'button', { name: 'Undo' }) === null);
      expect(world.element.shadowRoot?.activeElement).to.equal(menuButton(world));
    });

    it('a closed conversation is reopened', async () => {
      const world = await show({ lifecycle: 'closed' });
      getByRole(world.element, 'button', { name: 'Reopen' }).click();
      expect(await argsOf(world, 'setStatus')).to.include({ status: 'open' });
    });

    it('an ended one offers a new conversation by template, where that is possible', async () => {
      const templates = [{ id: 't', channelId: 'whatsapp', name: 'ready', language: 'fr', category: 'utility' as const, body: 'Bonjour {{name}}, {{order}}', variables: ['name', 'order'] }];
      const without = await show({ lifecycle: 'ended' });
      expect(queryByRole(without.element, 'button', { name: 'New conversation' })).to.equal(null);
      const world = await show({ lifecycle: 'ended' }, { templates });
      getByRole(world.element, 'button', { name: 'New conversation' }).click();
      const dialog = await dialogOf(world);
      const start = getByRole(dialog, 'button', { name: 'Start' });
      expect(start.ariaDisabled).to.equal('true');
      const order = getByRole(dialog, 'textbox', { name: 'Value for order' }) as HTMLInputElement;
      order.value = '4711';
      order.dispatchEvent(new Event('input'));
      await elementUpdated(world.element);
      expect(dialog.textContent).to.include('Bonjour Amira Haddad, 4711');
      await expect(world.element).to.be.accessible();
      start.click();
      expect(await argsOf(world, 'startConversation')).to.deep.include({ channelId: 'whatsapp', phone: '+33612489031', template: { id: 't', variables: { name: 'Amira Haddad', order: '4711' } } });
    });
  });

  describe('menu', () => {
    it('R066 the host chooses and orders the entries, by property or attribute', async () => {
      const world = await show({}, {}, { actions: ['transfer', 'snooze', 'end'] });
      await openMenu(world);
      expect(queryAllByRole(world.element, 'menuitem').map(nameOf)).to.deep.equal(['Transfer…', 'Snooze until…']);
      menuButton(world).click();
      world.element.setAttribute('actions', 'block transfer');
      await elementUpdated(world.element);
      expect(queryByRole(world.element, 'button', { name: 'End' })).to.equal(null);
      await openMenu(world);
      expect(queryAllByRole(world.element, 'menuitem').map(nameOf)).to.deep.equal(['Block Amira Haddad…', 'Transfer…']);
    });

    it('leaves out what the backend does not know', async () => {
      const world = await show({}, { commands: ['send', 'setStatus', 'markRead'] });
      expect(queryByRole(world.element, 'button', { name: 'End' })).to.equal(null);
      await openMenu(world);
      expect(queryAllByRole(world.element, 'menuitem').map(nameOf)).to.deep.equal(['Mark as pending', 'Mark as closed']);
    });

    it('R083 X02 a channel that cannot transfer says so, and the others transfer', async () => {
      const world = await show({ channelId: 'app' });
      await openMenu(world);
      const entry = getByRole(world.element, 'menuitem', { name: /Transfer/ });
      expect(entry.ariaDisabled).to.equal('true');
      expect(nameOf(entry)).to.include('Not available on Mobile app');
      entry.click();
      expect(queryByRole(world.element, 'dialog')).to.equal(null);
      const other = await show();
      await openMenu(other);
      expect(getByRole(other.element, 'menuitem', { name: 'Transfer…' }).ariaDisabled).to.equal(null);
    });

    it('R081 R082 a mobile conversation offers neither mirroring nor taking control', async () => {
      const world = await show({ channelId: 'app', awaitingSince: null });
      await openMenu(world);
      expect(queryAllByRole(world.element, 'menuitem').map(nameOf)).to.deep.equal([
        'Assign to…', 'Transfer… Not available on Mobile app.', 'Snooze until…', 'Release', 'Mark as pending', 'Mark as closed', 'Let the bot answer',
        'Block Amira Haddad…',
      ]);
    });

    it('R137 the status is changed', async () => {
      const world = await show();
      await choose(world, 'Mark as pending');
      expect(await argsOf(world, 'setStatus')).to.include({ status: 'pending' });
      expect(lifecycleOf(world)).to.equal('pending');
      await choose(world, 'Mark as open');
      await waitUntil(() => lifecycleOf(world) === 'open');
    });

    it('R196 R197 marking as closed keeps the assignee, in the same menu as assigning', async () => {
      const world = await show();
      await openMenu(world);
      getByRole(world.element, 'menuitem', { name: 'Assign to…' });
      getByRole(world.element, 'menuitem', { name: 'Mark as closed' }).click();
      await argsOf(world, 'setStatus');
      expect(world.inbox.entities.get('conversation', 'c')).to.deep.include({ lifecycle: 'closed', assignee: { kind: 'agent', id: 'me' } });
    });

    it('R129 the bot is paused and let go again', async () => {
      const world = await show({ bot: 'active' });
      await choose(world, 'Pause the bot');
      expect(await argsOf(world, 'setBot')).to.include({ bot: 'paused' });
      await choose(world, 'Let the bot answer');
      await waitUntil(() => world.inbox.entities.get('conversation', 'c')?.bot === 'active');
    });

    it('R088 X03 releasing is another thing than ending, and says that it frees a slot', async () => {
      const world = await show({ awaitingSince: null });
      await openMenu(world);
      const release = getByRole(world.element, 'menuitem', { name: /^Release/ });
      expect(nameOf(release)).to.include('frees a slot');
      release.click();
      await argsOf(world, 'release');
      expect(lifecycleOf(world)).to.equal('released');
      expect(namesOf(world)).to.not.include('end').and.to.not.include('dismiss');
    });

    it('R091 while the contact waits, releasing warns before', async () => {
      const world = await show({ awaitingSince: NOON - MINUTE });
      await openMenu(world);
      expect(nameOf(getByRole(world.element, 'menuitem', { name: /^Release/ }))).to.include('Amira Haddad is waiting, so it moves on now');
    });

    it('R076 blocking asks first, and can be taken back', async () => {
      const world = await show({ channelId: 'app' });
      await choose(world, 'Block Amira Haddad…');
      const dialog = await dialogOf(world);
      expect(nameOf(dialog)).to.include('Block Amira Haddad?');
      await expect(world.element).to.be.accessible();
      getByRole(dialog, 'button', { name: 'Cancel' }).click();
      expect(namesOf(world)).to.not.include('blockContact');
      await choose(world, 'Block Amira Haddad…');
      getByRole(await dialogOf(world), 'button', { name: 'Block' }).click();
      expect(await argsOf(world, 'blockContact')).to.deep.equal({ contactId: 'amira' });
      await choose(world, 'Unblock Amira Haddad');
      await argsOf(world, 'unblockContact');
    });

    it('is walked by keys; Escape closes it and gives the focus back', async () => {
      const world = await show();
      menuButton(world).focus();
      await sendKeys({ press: 'Enter' });
      await findByRole(world.element, 'menu');
      await waitUntil(() => world.element.shadowRoot?.activeElement?.textContent?.includes('Assign to…'));
      await sendKeys({ press: 'ArrowDown' });
      expect(world.element.shadowRoot?.activeElement?.textContent).to.include('Transfer…');
      await expect(world.element).to.be.accessible();
      await sendKeys({ press: 'Escape' });
      await until(() => expect(queryByRole(world.element, 'menu')).to.equal(null));
      expect(world.element.shadowRoot?.activeElement).to.equal(menuButton(world));
    });

    it('what is open closes when another conversation comes', async () => {
      const world = await show();
      await choose(world, 'Transfer…');
      await dialogOf(world);
      world.element.conversationId = 'd';
      await until(() => expect(queryByRole(world.element, 'dialog')).to.equal(null));
    });
  });

  describe('lease', () => {
    const lease = { holderId: 'ana', token: 3, acquiredAt: NOON - HOUR, expiresAt: NOON + 6 * HOUR };

    it('R019 what only the holder may do says who, and until when; it comes back by itself', async () => {
      const world = await show({ lease });
      const end = getByRole(world.element, 'button', { name: 'End' });
      expect(end.ariaDisabled).to.equal('true');
      end.focus();
      expect(end.dataset['tip']).to.match(/^Only Ana Ruiz can do this until /);
      end.click();
      expect(namesOf(world)).to.deep.equal([]);
      await world.clock.advance(6 * HOUR);
      await until(() => expect(getByRole(world.element, 'button', { name: 'End' }).ariaDisabled).to.equal(null));
    });

    it('a shared reason is told once, and taking over or asking is offered', async () => {
      const world = await show({ lease });
      await openMenu(world);
      await findByText(world.element, /Only Ana Ruiz can do this/);
      expect(queryAllByRole(world.element, 'menuitem').slice(0, 2).map(nameOf)).to.deep.equal(['Take over', 'Ask Ana Ruiz to hand over']);
      const snooze = getByRole(world.element, 'menuitem', { name: 'Snooze until…' });
      expect(snooze.ariaDisabled).to.equal('true');
      expect(snooze.getAttribute('aria-describedby')).to.equal('shared-reason');
      await expect(world.element).to.be.accessible();
      getByRole(world.element, 'menuitem', { name: 'Ask Ana Ruiz to hand over' }).click();
      await argsOf(world, 'requestLease');
      await choose(world, 'Take over');
      await argsOf(world, 'takeLease');
    });

    it('what I hold can be put back', async () => {
      const world = await show({ lease: { ...lease, holderId: 'me' } });
      await choose(world, 'Put back in the list');
      expect(await argsOf(world, 'releaseLease')).to.include({ leaseToken: 3 });
    });
  });

  describe('assigning', () => {
    it('R146 offers me, nobody, my colleagues and the teams', async () => {
      const world = await show();
      await choose(world, 'Assign to…');
      const dialog = await dialogOf(world);
      expect(nameOf(dialog)).to.equal('Assign Amira Haddad');
      expect(optionsOf(dialog).map((name) => name.replace(/ (Available|Busy|Not|Nobody|\d).*$/, ''))).to.deep.equal(
        ['Me', 'Remove the assignee', 'Ana Ruiz', 'Léo Tran', 'Marco Bianchi', 'Deutschland', 'Lyon studio', 'Shop team']);
      await expect(world.element).to.be.accessible();
      getByRole(dialog, 'option', { name: /^Lyon studio/ }).click();
      expect((await argsOf(world, 'assign'))['assignee']).to.deep.equal({ kind: 'team', id: 'lyon' });
    });

    it('R195 an agent is found by typing and assigned by key', async () => {
      const world = await show();
      await choose(world, 'Assign to…');
      await dialogOf(world);
      await sendKeys({ type: 'leo' });
      await until(() => expect(optionsOf(world.element)).to.have.length(1));
      await sendKeys({ press: 'Enter' });
      expect((await argsOf(world, 'assign'))['assignee']).to.deep.equal({ kind: 'agent', id: 'leo' });
      expect(queryByRole(world.element, 'dialog')).to.equal(null);
    });

    it('R147 Cancel leaves all as it was', async () => {
      const world = await show();
      await choose(world, 'Assign to…');
      await dialogOf(world);
      await sendKeys({ press: 'ArrowDown' });
      getByRole(await dialogOf(world), 'button', { name: 'Cancel' }).click();
      await until(() => expect(queryByRole(world.element, 'dialog')).to.equal(null));
      expect(namesOf(world)).to.deep.equal([]);
      expect(world.inbox.entities.get('conversation', 'c')?.assignee).to.deep.equal({ kind: 'agent', id: 'me' });
      expect(world.element.shadowRoot?.activeElement).to.equal(menuButton(world));
    });

    it('takes the assignee away, and nobody can be found', async () => {
      const world = await show();
      await choose(world, 'Assign to…');
      await sendKeys({ type: 'xyzzy' });
      await findByText(world.element, 'Nobody matches');
      await sendKeys({ press: 'Escape' });
      await choose(world, 'Assign to…');
      (await findByRole(world.element, 'option', { name: /Remove the assignee/ })).click();
      expect((await argsOf(world, 'assign'))['assignee']).to.equal(null);
    });
  });

  describe('transferring', () => {
    const openTransfer = async (world: World): Promise<HTMLElement> => {
      await choose(world, 'Transfer…');
      return dialogOf(world);
    };

    it('R065 is the same for messaging as for chat', async () => {
      for (const kind of ['web-chat', 'whatsapp'] as const) {
        const world = await show({}, { channels: [pushed({ kind })] });
        const dialog = await openTransfer(world);
        expect(nameOf(dialog)).to.equal('Transfer Amira Haddad');
        getByRole(dialog, 'option', { name: /^Ana Ruiz/ });
      }
    });

    it('R067 offers the agents of my routing group, with their availability', async () => {
      const dialog = await openTransfer(await show());
      const group = getByRole(dialog, 'group', { name: 'Agents in Shop team' });
      expect(optionsOf(group)).to.deep.equal(['Ana Ruiz Available 1/5', 'Léo Tran Not available', 'Marco Bianchi Busy 5/5']);
    });

    it('R068 offers the other groups', async () => {
      const world = await show();
      const dialog = await openTransfer(world);
      const groups = getByRole(dialog, 'group', { name: 'Groups' });
      expect(optionsOf(groups)).to.deep.equal(['Deutschland Nobody available', 'Lyon studio 1 available', 'Shop team 2 available']);
      getByRole(groups, 'option', { name: /^Lyon studio/ }).click();
      await elementUpdated(world.element);
      getByRole(dialog, 'button', { name: 'Transfer' }).click();
      expect((await argsOf(world, 'transfer'))['assignee']).to.deep.equal({ kind: 'team', id: 'lyon' });
    });

    it('R069 a comment goes with it, and a half-written one waits', async () => {
      const world = await show();
      const comment = async (): Promise<HTMLTextAreaElement> => getByRole(await dialogOf(world), 'textbox', { name: /Comment/ }) as HTMLTextAreaElement;
      await openTransfer(world);
      const field = await comment();
      field.focus();
      field.value = 'New address confirmed';
      field.dispatchEvent(new Event('input'));
      await sendKeys({ press: 'Escape' });
      await until(() => expect(queryByRole(world.element, 'dialog')).to.equal(null));
      const dialog = await openTransfer(world);
      expect((await comment()).value).to.equal('New address confirmed');
      const send = getByRole(dialog, 'button', { name: 'Transfer' });
      expect(send.ariaDisabled).to.equal('true');
      send.click();
      expect(namesOf(world)).to.not.include('transfer');
      getByRole(dialog, 'option', { name: /^Ana Ruiz/ }).click();
      await elementUpdated(world.element);
      expect(nameOf(await comment())).to.match(/^Comment for Ana Ruiz/);
      await expect(world.element).to.be.accessible();
      getByRole(dialog, 'button', { name: 'Transfer' }).click();
      expect(await argsOf(world, 'transfer')).to.deep.include({ assignee: { kind: 'agent', id: 'ana' }, comment: 'New address confirmed' });
    });

    it('R070 R071 the button says whether the target can take it, and changes while the dialog is open', async () => {
      const world = await show();
      const dialog = await openTransfer(world);
      getByRole(dialog, 'option', { name: /^Ana Ruiz/ }).click();
      await elementUpdated(world.element);
      getByRole(dialog, 'button', { name: 'Transfer' });
      const patch = (value: object) => world.transport.push({ type: 'patch', entity: 'agent', id: 'ana', value, revision: null });
      patch({ slots: { messaging: { active: 5, max: 5 } } });
      const anyway = await findByRole(dialog, 'button', { name: 'Transfer anyway' });
      expect(dialog.textContent).to.include('Ana Ruiz has 5 of 5');
      patch({ availability: {} });
      await findByText(dialog, /Ana Ruiz is not available/);
      patch(ana);
      await findByRole(dialog, 'button', { name: 'Transfer' });
      patch({ availability: {} });
      await findByRole(dialog, 'button', { name: 'Transfer anyway' });
      anyway.click();
      expect((await argsOf(world, 'transfer'))['assignee']).to.deep.equal({ kind: 'agent', id: 'ana' });
    });

    it('a lease that a colleague took meanwhile refuses it with the reason', async () => {
      const world = await show();
      const dialog = await openTransfer(world);
      getByRole(dialog, 'option', { name: /^Ana Ruiz/ }).click();
      world.transport.push({ type: 'patch', entity: 'conversation', id: 'c', revision: null, value: { lease: { holderId: 'ana', token: 9, acquiredAt: NOON, expiresAt: null } } });
      await until(() => expect(getByRole(dialog, 'button', { name: /^Transfer/ }).dataset['tip']).to.include('Only Ana Ruiz'));
      getByRole(dialog, 'button', { name: /^Transfer/ }).click();
      expect(namesOf(world)).to.not.include('transfer');
    });
  });

  describe('snoozing', () => {
    const openSnooze = (world: World): Promise<void> => choose(world, 'Snooze until…');

    it('R052 for three hours', async () => {
      const world = await show();
      await openSnooze(world);
      (await findByRole(world.element, 'menuitem', { name: /^3 hours/ })).click();
      expect(await argsOf(world, 'snooze')).to.include({ until: NOON + 3 * HOUR });
      expect(lifecycleOf(world)).to.equal('snoozed');
    });

    it('R053 for one day, which is 24 hours', async () => {
      const world = await show();
      await openSnooze(world);
      (await findByRole(world.element, 'menuitem', { name: /^1 day/ })).click();
      expect(await argsOf(world, 'snooze')).to.include({ until: NOON + DAY });
    });

    it('until the next morning and the next week, at nine where the workspace is', async () => {
      const world = await show();
      await openSnooze(world);
      (await findByRole(world.element, 'menuitem', { name: /^Tomorrow morning/ })).click();
      expect(await argsOf(world, 'snooze')).to.include({ until: Date.UTC(2026, 10, 21, 8) });
      await choose(world, 'Unsnooze');
      await waitUntil(() => lifecycleOf(world) === 'open');
      await openSnooze(world);
      (await findByRole(world.element, 'menuitem', { name: /^Next week/ })).click();
      await waitUntil(() => world.transport.received.some(({ name, args }) => name === 'snooze' && (args as { until: number }).until === Date.UTC(2026, 10, 23, 8)));
    });

    it('R054 until a day and a time of one\'s own, by keyboard, in the workspace\'s time zone', async () => {
      const world = await show();
      await openSnooze(world);
      await expect(world.element).to.be.accessible();
      (await findByRole(world.element, 'menuitem', { name: /^Pick a date/ })).click();
      const dialog = await dialogOf(world);
      expect(dialog.textContent).to.include('Europe/Paris');
      await waitUntil(() => world.element.shadowRoot?.activeElement?.ariaLabel?.includes('21'), 'tomorrow has the focus');
      await sendKeys({ press: 'ArrowDown' });
      await waitUntil(() => world.element.shadowRoot?.activeElement?.ariaLabel?.includes('28'));
      await sendKeys({ press: 'PageDown' });
      await findByText(dialog, 'December 2026');
      const time = dialog.querySelector<HTMLInputElement>('input[type="time"]') as HTMLInputElement;
      expect(time.labels?.[0]?.textContent).to.equal('Time');
      time.value = '14:30';
      time.dispatchEvent(new Event('input'));
      await elementUpdated(world.element);
      await expect(world.element).to.be.accessible();
      getByRole(dialog, 'button', { name: /^Snooze until Dec 28/ }).click();
      expect(await argsOf(world, 'snooze')).to.include({ until: Date.UTC(2026, 11, 28, 13, 30) });
    });

    it('R054 the past is refused with the reason', async () => {
      const world = await show();
      await openSnooze(world);
      (await findByRole(world.element, 'menuitem', { name: /^Pick a date/ })).click();
      const dialog = await dialogOf(world);
      await waitUntil(() => world.element.shadowRoot?.activeElement?.ariaLabel?.includes('21'));
      await sendKeys({ press: 'ArrowLeft' });
      await findByText(dialog, 'A snooze has to end in the future.');
      const button = getByRole(dialog, 'button', { name: /^Snooze until/ });
      expect(button.ariaDisabled).to.equal('true');
      button.click();
      expect(namesOf(world)).to.deep.equal([]);
    });

    it('X08 tells when the replies close before, for no snooze stops their clock', async () => {
      const world = await show({ lastInboundAt: NOON - 2 * HOUR });
      await openSnooze(world);
      expect(nameOf(await findByRole(world.element, 'menuitem', { name: /^3 hours/ }))).to.not.include('Replies close');
      expect(nameOf(getByRole(world.element, 'menuitem', { name: /^1 day/ }))).to.match(/Replies close before, Sat 11:00/);
      getByRole(world.element, 'menuitem', { name: /^Pick a date/ }).click();
      const dialog = await dialogOf(world);
      await waitUntil(() => world.element.shadowRoot?.activeElement?.ariaLabel?.includes('21'));
      await sendKeys({ press: 'ArrowRight' });
      await findByText(dialog, /WhatsApp replies close Sat 11:00/);
    });

    it('R055 says which slot it frees, as the slots are now', async () => {
      const world = await show();
      await openSnooze(world);
      await findByText(world.element, /Frees one slot, 1\/5 after/);
      world.transport.push({ type: 'patch', entity: 'agent', id: 'me', value: { slots: { messaging: { active: 5, max: 5 } } }, revision: null });
      await findByText(world.element, /Frees one slot, 4\/5 after/);
    });

    it('a host opens a panel at once, unless it may not be done', async () => {
      const world = await show();
      await world.element.open('transfer');
      expect(nameOf(await dialogOf(world))).to.equal('Transfer Amira Haddad');
      const other = await show({ lifecycle: 'ended' });
      await other.element.open('transfer');
      expect(queryByRole(other.element, 'dialog')).to.equal(null);
    });
  });
});
