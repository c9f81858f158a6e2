// agent-availability in its states.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { AgentAvailability } from '../src/elements/agent-availability.js';
import { register } from '../src/elements/register.js';
import { StatusBadge } from '../src/elements/status-badge.js';
import type { AgentInput } from '../src/model/agent.js';
import type { Channel, ChannelInput } from '../src/model/channel.js';
import { aChannel, anAgent } from '../test/helpers/build.js';
import { memoryTransport } from '../test/helpers/memory-transport.js';
import { getByRole, until } from '../test/helpers/query.js';
import { createInbox, world } from './world.js';

register({ 'agent-availability': AgentAvailability, 'status-badge': StatusBadge });

const base = aChannel();
const pushed = (id: string, kind: Channel['kind'], name: string, policy: Partial<ChannelInput['policy']> = {}, beta = false): Channel =>
  aChannel({ id, kind, name, beta, policy: { ...base.policy, routing: 'push', ...policy } });
const channels = [
  pushed('whatsapp', 'whatsapp', 'WhatsApp', {}, true), pushed('messenger', 'messenger', 'Messenger'),
  pushed('instagram', 'instagram', 'Instagram'), pushed('sms', 'sms', 'SMS'),
  pushed('app', 'mobile-app', 'Mobile app', { slotPool: 'mobile-app', fixedSlots: 2 }),
];

function show(part: Partial<AgentInput> = {}) {
  const me = anAgent({
    id: 'me', name: 'June Kim', offChannelIds: ['sms'], availability: { messaging: 'available', 'mobile-app': 'available' },
    slots: { messaging: { active: 2, max: 5 }, 'mobile-app': { active: 1, max: 2 } }, ...part,
  });
  const element = document.createElement('agent-availability');
  element.inbox = createInbox({ transport: memoryTransport({ me, channels, now: world().now, workspace: { id: `story-${Math.random()}` } }) });
  return element;
}

const meta: Meta = { title: 'Elements/agent-availability', component: 'agent-availability' };
export default meta;

export const Available: StoryObj = {
  render: () => show(),
  play: async ({ canvasElement }) => { await until(() => getByRole(canvasElement, 'button', { name: /Available 2\/5/ })); },
};

export const Busy: StoryObj = {
  render: () => show({ slots: { messaging: { active: 5, max: 5 } } }),
  play: async ({ canvasElement }) => { await until(() => getByRole(canvasElement, 'button', { name: /Busy 5\/5/ })); },
};

export const NotAvailable: StoryObj = {
  render: () => show({ availability: {} }),
  play: async ({ canvasElement }) => { await until(() => getByRole(canvasElement, 'button', { name: /Not available/ })); },
};

export const Menu: StoryObj = {
  render: () => show(),
  play: async ({ canvasElement }) => {
    (await until(() => getByRole(canvasElement, 'button', { name: /Available/ }))).click();
    await until(() => getByRole(canvasElement, 'menuitemcheckbox', { name: /Mobile app/ }));
  },
};
