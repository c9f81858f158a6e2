// A seed's rows as the model's types. Used by the tests of this folder.
import { Agent } from '../../../src/model/agent.js';
import { Channel } from '../../../src/model/channel.js';
import { Contact } from '../../../src/model/contact.js';
import { Conversation } from '../../../src/model/conversation.js';
import { Message } from '../../../src/model/message.js';
import { TimelineEvent } from '../../../src/model/timeline-event.js';
import { parse } from '../../../src/model/parse.js';
import type { Seed } from '../../../src/transports/local/demo/workspace.js';

export const fromInput = ({ rows }: Seed) => ({
  agents: (rows.agent ?? []).map((row) => parse(Agent, row, 'agent')),
  channels: (rows.channel ?? []).map((row) => parse(Channel, row, 'channel')),
  contacts: (rows.contact ?? []).map((row) => parse(Contact, row, 'contact')),
  conversations: (rows.conversation ?? []).map((row) => parse(Conversation, row, 'conversation')),
  messages: (rows.message ?? []).map((row) => parse(Message, row, 'message')),
  events: (rows.event ?? []).map((row) => parse(TimelineEvent, row, 'event')),
});
