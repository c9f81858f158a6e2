// agent-availability as agents and assistive technology meet it: the pill, its tooltip, its menu.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { AgentAvailability } from '../../src/elements/agent-availability.js';
import { register } from '../../src/elements/register.js';
import { StatusBadge } from '../../src/elements/status-badge.js';
import { createInbox, type Inbox } from '../../src/inbox.js';
import type { AgentInput } from '../../src/model/agent.js';
import type { Channel, ChannelInput } from '../../src/model/channel.js';
import { TransportError } from '../../src/transport/errors.js';
import { aChannel, anAgent, NOON } from '../helpers/build.js';
import { memoryTransport, type MemoryData, type MemoryTransport } from '../helpers/memory-transport.js';
import { findByRole, getByRole, getByText, nameOf, queryAllByRole, queryByRole, until } from '../helpers/query.js';

register({ 'agent-availability': AgentAvailability, 'status-badge': StatusBadge });

const base = aChannel();
const pushed = (id: string, kind: Channel['kind'], name: string, policy: Partial<ChannelInput['policy']> = {}, beta = false): Channel =>
  aChannel({ id, kind, name, beta, policy: { ...base.policy, routing: 'push', ...policy } });
const channels = [
  pushed('whatsapp', 'whatsapp', 'WhatsApp', {}, true), pushed('sms', 'sms', 'SMS'),
  pushed('app', 'mobile-app', 'Mobile app', { slotPool: 'mobile-app', fixedSlots: 2 }, true),
];
const me = (part: Partial<AgentInput> = {}) => anAgent({
  id: 'me', name: 'June Kim', availability: { messaging: 'available', 'mobile-app': 'available' },
  slots: { messaging: { active: 2, max: 5 }, 'mobile-app': { active: 1, max: 9 } }, ...part,
});
let serial = 0;
let made: Inbox[] = [];

interface Mounted { readonly element: AgentAvailability; readonly transport: MemoryTransport; readonly inbox: Inbox }

async function mount(part: Partial<AgentInput> = {}, data: MemoryData = {}): Promise<Mounted> {
  const transport = memoryTransport({
    me: me(part), channels, now: () => NOON, ...data,
    workspace: { id: `availability-${Date.now()}-${++serial}`, ...data.workspace },
  });
  const inbox = createInbox({ transport });
  made.push(inbox);
  const element = await fixture<AgentAvailability>(html`<agent-availability .inbox=${inbox}></agent-availability>`);
  return { element, transport, inbox };
}

const pillOf = (element: AgentAvailability, name: RegExp = /availability/): Promise<HTMLElement> => findByRole(element, 'button', { name });
const markOf = (pill: HTMLElement): HTMLElement => pill.querySelector('.mark') as HTMLElement;
/** The colour of one of our tokens as the element computes it. */
function colour(element: AgentAvailability, token: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(--_${token})`;
  element.shadowRoot?.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
async function openMenu(element: AgentAvailability): Promise<HTMLElement> {
  (await pillOf(element)).click();
  return findByRole(element, 'menu');
}
const sent = ({ received }: MemoryTransport, name: string) => received.filter((command) => command.name === name).map(({ args }) => args);

describe('agent-availability', () => {
  afterEach(async () => {
    await sendMouse({ type: 'move', position: [700, 500] });
    for (const inbox of made) await inbox.dispose();
    made = [];
  });

  it('R047 is green with a full disc and says Available with conversations held and most', async () => {
    const { element } = await mount();
    const pill = await pillOf(element, /Your availability: Available 2\/5/);
    expect(getComputedStyle(markOf(pill)).color).to.equal(colour(element, 'success-mark'));
    await expect(element).to.be.accessible();
  });

  it('R048 turns orange at the limit and back below it, by the slots alone', async () => {
    const { element, transport } = await mount();
    const pill = await pillOf(element);
    const shape = markOf(pill).querySelector('path')?.getAttribute('d');
    transport.push({ type: 'patch', entity: 'agent', id: 'me', value: { slots: { messaging: { active: 5, max: 5 } } }, revision: null });
    await pillOf(element, /Busy 5\/5/);
    expect(getComputedStyle(markOf(pill)).color).to.equal(colour(element, 'warning-mark'));
    expect(markOf(pill).querySelector('path')?.getAttribute('d')).to.not.equal(shape);
    transport.push({ type: 'patch', entity: 'agent', id: 'me', value: { slots: { messaging: { active: 4, max: 5 } } }, revision: null });
    await pillOf(element, /Available 4\/5/);
    expect(transport.received).to.have.length(0);
  });

  it('R049 is red with a barred ring when not available, and the backend is told', async () => {
    const { element, transport } = await mount();
    const menu = await openMenu(element);
    getByRole(menu, 'menuitemradio', { name: 'Not available' }).click();
    const pill = await pillOf(element, /Not available/);
    expect(getComputedStyle(markOf(pill)).color).to.equal(colour(element, 'danger'));
    await waitUntil(() => transport.received.length > 0);
    expect(sent(transport, 'setAvailability')).to.deep.equal([{ pool: 'messaging', availability: 'unavailable' }]);
    await expect(element).to.be.accessible();
  });

  it('R045 sets all third-party messaging with one command, and none when it is so already', async () => {
    const { element, transport } = await mount({ availability: {} });
    getByRole(await openMenu(element), 'menuitemradio', { name: 'Not available' }).click();
    const pill = await pillOf(element);
    await waitUntil(() => pill.getAttribute('aria-expanded') === 'false');
    getByRole(await openMenu(element), 'menuitemradio', { name: 'Available' }).click();
    await pillOf(element, /Available 2\/5/);
    await waitUntil(() => transport.received.length > 0);
    expect(transport.received.map(({ name, args }) => [name, args])).to.deep.equal([['setAvailability', { pool: 'messaging', availability: 'available' }]]);
  });

  it('R046 tells the status on hover and on focus, and Escape puts it away', async () => {
    const { element } = await mount();
    const pill = await pillOf(element);
    const { left, top } = pill.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left + 20), Math.round(top + 10)] });
    expect(nameOf(await findByRole(element, 'tooltip')) || getByText(element, 'You can take 3 more').textContent).to.equal('You can take 3 more');
    await sendMouse({ type: 'move', position: [700, 500] });
    await waitUntil(() => queryByRole(element, 'tooltip') === null);
    await sendKeys({ press: 'Tab' });
    await until(() => getByText(element, 'You can take 3 more'));
    expect(pill.getAttribute('aria-describedby')).to.be.a('string');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => queryByRole(element, 'tooltip') === null);
  });

  it('R046 has other words for the limit and for not available', async () => {
    const { element, transport } = await mount({ slots: { messaging: { active: 5, max: 5 } } });
    const pill = await pillOf(element, /Busy/);
    expect(pill.dataset['tip']).to.equal('At your limit of 5');
    transport.push({ type: 'patch', entity: 'agent', id: 'me', value: { availability: {} }, revision: null });
    await pillOf(element, /Not available/);
    expect(pill.dataset['tip']).to.equal('You receive nothing new');
  });

  it('R050 shows the limit that the backend told and offers nothing to change it', async () => {
    const { element } = await mount({ slots: { messaging: { active: 3, max: 7 } } });
    await pillOf(element, /Available 3\/7/);
    const menu = await openMenu(element);
    for (const role of ['spinbutton', 'textbox', 'slider']) expect(queryAllByRole(menu, role)).to.have.length(0);
  });

  it('R038 marks a channel in beta', async () => {
    const menu = await openMenu((await mount()).element);
    expect(getByRole(menu, 'menuitemcheckbox', { name: /WhatsApp/ }).textContent).to.include('WhatsApp');
    expect(getByRole(menu, 'menuitemcheckbox', { name: /WhatsApp/ }).querySelector('[kind=beta]')).to.not.equal(null);
    expect(getByRole(menu, 'menuitemcheckbox', { name: 'SMS' }).querySelector('[kind=beta]')).to.equal(null);
  });

  it('switches a single channel off and on again while the menu stays', async () => {
    const { element, transport } = await mount();
    const item = getByRole(await openMenu(element), 'menuitemcheckbox', { name: 'SMS' });
    expect(item.getAttribute('aria-checked')).to.equal('true');
    item.click();
    await waitUntil(() => item.getAttribute('aria-checked') === 'false');
    item.click();
    await waitUntil(() => item.getAttribute('aria-checked') === 'true');
    await waitUntil(() => sent(transport, 'setChannelOff').length > 0);
    expect(queryByRole(element, 'menu')).to.not.equal(null);
    await expect(element).to.be.accessible();
  });

  it('R084 a full pool of chats leaves the mobile app its own figures', async () => {
    const { element } = await mount({ slots: { messaging: { active: 3, max: 3 }, 'mobile-app': { active: 1, max: 2 } } });
    await pillOf(element, /Busy 3\/3/);
    getByRole(await openMenu(element), 'menuitemcheckbox', { name: /Mobile app.* 1\/2/ });
  });

  it('R085 R086 the mobile app has 2 slots, whatever an agent\'s own figure says', async () => {
    const menu = await openMenu((await mount()).element);
    const item = getByRole(menu, 'menuitemcheckbox', { name: /Mobile app/ });
    expect(nameOf(item)).to.include('1/2').and.to.include('Mobile app has its own 2 slots');
  });

  it('R096 the mobile app is switched by itself, apart from third-party messaging', async () => {
    const { element, transport } = await mount();
    const item = getByRole(await openMenu(element), 'menuitemcheckbox', { name: /Mobile app/ });
    item.click();
    await waitUntil(() => item.getAttribute('aria-checked') === 'false');
    await waitUntil(() => transport.received.length > 0);
    expect(sent(transport, 'setAvailability')).to.deep.equal([{ pool: 'mobile-app', availability: 'unavailable' }]);
    await pillOf(element, /Available 2\/5/);
  });

  it('R037 is not there for an agent whose profile lacks the skill', async () => {
    const { element, transport, inbox } = await mount({}, { workspace: { policy: { requiredSkill: 'third-party' } } });
    await waitUntil(() => inbox.$session.get().status === 'open');
    await element.updateComplete;
    expect(queryAllByRole(element, 'button')).to.have.length(0);
    transport.push({ type: 'patch', entity: 'agent', id: 'me', value: { skills: ['third-party'] }, revision: null });
    await pillOf(element);
  });

  it('is walked by arrow keys, and Escape gives the focus back to the pill', async () => {
    const { element } = await mount();
    const pill = await pillOf(element);
    pill.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => element.shadowRoot?.activeElement?.getAttribute('role') === 'menuitemradio');
    await sendKeys({ press: 'End' });
    expect(element.shadowRoot?.activeElement?.textContent).to.include('Mobile app');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => element.shadowRoot?.activeElement === pill);
  });

  it('says why it cannot be set where the backend has no such command', async () => {
    const { element, transport } = await mount({}, { commands: ['send', 'setStatus', 'markRead'] });
    const item = getByRole(await openMenu(element), 'menuitemradio', { name: 'Not available' });
    expect(item.getAttribute('aria-disabled')).to.equal('true');
    expect(item.dataset['tip']).to.equal('This backend cannot do that.');
    item.click();
    expect(transport.received).to.have.length(0);
  });

  it('goes back and stays usable when the backend refuses', async () => {
    const { element, transport, inbox } = await mount();
    await pillOf(element);
    transport.fail('setAvailability', new TransportError('forbidden', 'no'));
    getByRole(await openMenu(element), 'menuitemradio', { name: 'Not available' }).click();
    await waitUntil(() => inbox.$notices.get().length > 0);
    await pillOf(element, /Available 2\/5/);
  });

  it('waits while the session opens, and offers another try when it failed', async () => {
    const transport = memoryTransport({ me: me(), channels, workspace: { id: `availability-failed-${Date.now()}` } });
    transport.failRead('open', new TransportError('server', 'down'));
    const inbox = createInbox({ transport });
    made.push(inbox);
    const element = await fixture<AgentAvailability>(html`<agent-availability .inbox=${inbox}></agent-availability>`);
    const again = await findByRole(element, 'button', { name: 'Try now' });
    expect(again.dataset['tip']).to.equal('Your availability did not load. The server had a problem.');
    await expect(element).to.be.accessible();
    transport.failRead('open', null);
    again.click();
    await pillOf(element, /Available/);
  });
});
