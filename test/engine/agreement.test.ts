/** The engine, permit() and predict() are three readings of the same rules: they may not disagree. */
import { expect } from '@open-wc/testing';
import { Refusal } from '../../src/engine/refusal.js';
import type { Command, CommandName, CommandPayload } from '../../src/model/commands.js';
import type { Conversation } from '../../src/model/conversation.js';
import { permit } from '../../src/model/permit.js';
import { predict } from '../../src/model/predict.js';
import { CommandArgs } from '../../src/model/commands.js';
import { DAY, HOUR } from '../helpers/build.js';
import { channelWith, Office } from './office.js';

const BEN = { kind: 'agent', id: 'ben' } as const;

/** How a conversation comes into each state in which an agent may find it. */
const STATES: Readonly<Record<string, (office: Office, channelId: string) => Conversation>> = {
  waiting: (office, channelId) => office.hears('mia', channelId),
  answered: (office, channelId) => office.says('ana', STATES.waiting!(office, channelId)),
  assigned: (office, channelId) => office.does('ana', 'assign', STATES.waiting!(office, channelId), { assignee: BEN }),
  pending: (office, channelId) => office.does('ana', 'setStatus', STATES.waiting!(office, channelId), { status: 'pending' }),
  snoozed: (office, channelId) => office.does('ana', 'snooze', STATES.assigned!(office, channelId), { until: office.now + DAY }),
  released: (office, channelId) => office.does('ana', 'release', STATES.answered!(office, channelId)),
  closed: (office, channelId) => office.does('ana', 'setStatus', STATES.assigned!(office, channelId), { status: 'closed' }),
  ended: (office, channelId) => office.does('ana', 'end', STATES.answered!(office, channelId)),
  mine: (office, channelId) => office.does('ana', 'acquireLease', STATES.assigned!(office, channelId)),
  leased: (office, channelId) => office.does('ben', 'acquireLease', STATES.waiting!(office, channelId)),
  'window closed': (office, channelId) => {
    const conversation = STATES.waiting!(office, channelId);
    office.advance(2 * DAY);
    return office.get(conversation.id);
  },
  blocked: (office, channelId) => {
    const conversation = STATES.waiting!(office, channelId);
    office.execute('ana', 'blockContact', { contactId: conversation.contactId });
    return conversation;
  },
};

const content = { text: 'On it.', attachments: [], quoteId: null };
const ASKED: ReadonlyArray<readonly [CommandName, (office: Office) => object]> = [
  ['send', () => ({ ...content, template: null, sendAt: null, cancelOnReply: false, leaseToken: null })],
  ['send', (office) => ({ ...content, template: null, sendAt: office.now + HOUR, cancelOnReply: false, leaseToken: null })],
  ['addNote', () => ({ ...content, mentionIds: [] })],
  ['setStatus', () => ({ status: 'open', leaseToken: null })], ['setStatus', () => ({ status: 'pending', leaseToken: null })],
  ['setStatus', () => ({ status: 'closed', leaseToken: null })], ['markRead', () => ({ upTo: null })],
  ['assign', () => ({ assignee: BEN })], ['assign', () => ({ assignee: { kind: 'team', id: 'shop' } })], ['assign', () => ({ assignee: null })],
  ['transfer', () => ({ assignee: BEN, comment: 'Yours' })], ['snooze', (office) => ({ until: office.now + HOUR })], ['unsnooze', () => ({})],
  ['end', () => ({ leaseToken: null })], ['dismiss', () => ({ leaseToken: null })], ['release', () => ({ leaseToken: null })],
  ['setTags', () => ({ tags: ['refund'] })], ['setBot', () => ({ bot: 'active' })], ['setBot', () => ({ bot: 'paused' })],
];

const CHANNELS = ['pick', 'bot', 'forget'];
const newOffice = () => new Office({ channels: [channelWith('forget', { closeKeepsAssignee: false })] });

function cases(): { title: string; office: Office; conversation: Conversation; command: Command }[] {
  return CHANNELS.flatMap((channelId) => Object.entries(STATES).flatMap(([state, make]) => ASKED.map(([name, args]) => {
    const office = newOffice();
    const conversation = make(office, channelId);
    const full = { ...args(office), conversationId: conversation.id } as unknown as CommandPayload<typeof name>;
    return { title: `${name} ${JSON.stringify(args(office))} on ${state}, ${channelId}`, office, conversation, command: { name, args: full, commandId: 'c', at: office.now } };
  })));
}

describe('engine, permit and predict', () => {
  it('the engine refuses exactly what permit() refuses, with the same answer', () => {
    for (const { title, office, conversation, command } of cases()) {
      const answer = permit(command.name, {
        me: office.agents.get('ana')!, conversation, contact: office.contacts.get(conversation.contactId), channel: office.channels.get(conversation.channelId),
        commands: new Set(Object.keys(CommandArgs)),
      }, office.now, command.args as never);
      let refused: unknown = null;
      try {
        office.execute('ana', command.name, command.args);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        refused = error.permit;
      }
      if (!answer.allowed && answer.reason === 'nothingUnread') expect(refused, title).to.equal(null);
      else expect(refused, title).to.deep.equal(answer.allowed ? null : answer);
    }
  });

  it('what predict() shows at once is what the engine then decides', () => {
    let compared = 0;
    for (const { title, office, conversation, command } of cases()) {
      const changes = predict(command, {
        me: office.agents.get('ana')!, conversation, contact: office.contacts.get(conversation.contactId), channel: office.channels.get(conversation.channelId),
      });
      try {
        office.execute('ana', command.name, command.args);
      } catch {
        continue;
      }
      for (const change of changes) {
        if (change.type !== 'patch' || change.entity !== 'conversation') continue;
        const really = office.get(conversation.id);
        for (const [key, value] of Object.entries(change.value)) {
          if (key === 'lastMessage') continue;
          compared += 1;
          expect(really[key as keyof Conversation], `${title}: ${key}`).to.deep.equal(value);
        }
      }
    }
    expect(compared).to.be.greaterThan(500);
  });

  it('a refusal that time will lift says when, and then it is lifted', () => {
    let lifted = 0;
    for (const { title, office, conversation, command } of cases()) {
      const ask = () => permit(command.name, {
        me: office.agents.get('ana')!, conversation: office.get(conversation.id), contact: office.contacts.get(conversation.contactId),
        channel: office.channels.get(conversation.channelId), commands: new Set(Object.keys(CommandArgs)),
      }, office.now, command.args as never);
      const answer = ask();
      if (answer.allowed || answer.until === undefined) continue;
      lifted += 1;
      office.advanceTo(answer.until - 1);
      expect(ask().allowed, title).to.equal(false);
      office.advanceTo(answer.until);
      const then = ask();
      expect(then.allowed || then.reason !== answer.reason, title).to.equal(true);
    }
    expect(lifted).to.be.greaterThan(0);
  });
});
