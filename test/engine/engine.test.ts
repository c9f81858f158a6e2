import { expect } from '@open-wc/testing';
import { execute, lapse, Refusal, route, type Env, type Slice } from '../../src/engine/engine.js';
import { needs, needsOfDue } from '../../src/engine/needs.js';
import type { Command, CommandName, CommandPayload } from '../../src/model/commands.js';
import { parse } from '../../src/model/parse.js';
import { Workspace } from '../../src/model/workspace.js';
import { aContact, aConversation, aMessage, HOUR, MINUTE, NOON } from '../helpers/build.js';
import { agentNamed, channelWith } from './office.js';

const env = (now: number): Env => {
  let serial = 0;
  return { now, newId: () => `new-${serial += 1}`, nextOrder: () => String(serial += 1) };
};

const command = <N extends CommandName>(name: N, args: CommandPayload<N>): Command<N> => ({ name, args, commandId: 'c', at: NOON });

const PUSH = channelWith('push', { routing: 'push', slotPool: 'chat', replyTimeoutMs: HOUR });
const ana = agentNamed('ana');
const ben = agentNamed('ben');

function aSlice(more: Partial<Omit<Slice, 'me'>> = {}): Slice & { me: typeof ana } {
  const contact = aContact({ id: 'contact' });
  return {
    workspace: parse(Workspace, { id: 'w', name: 'W' }, 'test workspace'), channel: PUSH, contact,
    conversation: aConversation({
      id: 'c1', channelId: 'push', contactId: 'contact', assignee: { kind: 'agent', id: 'ana' }, assignedAt: NOON - HOUR,
      firstReplyAt: NOON - 2 * HOUR, awaitingSince: NOON - HOUR,
    }),
    me: ana, agents: [ana, ben], teams: [], ...more,
  };
}

/** Freezes all that hangs on a value, so that a rule that writes to what it read throws. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}

const conversationIn = (changes: ReturnType<typeof lapse>['changes']) => {
  const found = changes.find((change) => change.type === 'upsert' && change.entity === 'conversation');
  return found?.type === 'upsert' && found.entity === 'conversation' ? found.value : undefined;
};

describe('engine', () => {
  it('a timer that is seen to late decides as of the moment at which it was due', () => {
    const due = { at: NOON, conversationId: 'c1', kind: 'reply', version: 1 } as const;
    const { changes, dues } = lapse(due, frozen(aSlice()), env(NOON + 10 * HOUR));
    expect(conversationIn(changes)).to.deep.include({ assignee: { kind: 'agent', id: 'ben' }, assignedAt: NOON, lapsedIds: ['ana'] });
    expect(dues).to.deep.include({ conversationId: 'c1', kind: 'reply', at: NOON + HOUR });
    for (const change of changes) if (change.type === 'upsert' && change.entity === 'event') expect(change.value.at).to.equal(NOON);
  });

  it('a timer row that is out of date decides nothing and corrects itself', () => {
    const due = { at: NOON - MINUTE, conversationId: 'c1', kind: 'reply', version: 1 } as const;
    expect(lapse(due, aSlice(), env(NOON - MINUTE))).to.deep.equal({
      changes: [], dues: [{ conversationId: 'c1', kind: 'reply', at: NOON }], freedPools: [],
    });
    expect(lapse({ ...due, kind: 'lease' }, aSlice(), env(NOON)).dues).to.deep.equal([{ conversationId: 'c1', kind: 'lease', at: null }]);
    expect(lapse(due, aSlice({ conversation: undefined }), env(NOON)).changes).to.deep.equal([]);
  });

  it('never writes to what it read', () => {
    const slice = frozen(aSlice());
    for (const one of [
      command('snooze', { conversationId: 'c1', until: NOON + HOUR }), command('end', { conversationId: 'c1', leaseToken: null }),
      command('assign', { conversationId: 'c1', assignee: { kind: 'agent', id: 'ben' } }), command('release', { conversationId: 'c1', leaseToken: null }),
      command('setTags', { conversationId: 'c1', tags: ['a'] }), command('updateContact', { contactId: 'contact', fields: { a: 'b' } }),
      command('send', {
        conversationId: 'c1', text: 'Hi', attachments: [], quoteId: null, template: null, sendAt: null, cancelOnReply: false, leaseToken: null,
      }),
    ]) expect(execute(one as Command, slice, env(NOON)).changes).to.not.deep.equal([]);
  });

  for (const missing of ['conversation', 'contact', 'channel'] as const) {
    it(`a scheduled message whose ${missing} is gone is due no more`, () => {
      const due = { at: NOON, conversationId: 'c1', kind: 'scheduled', messageId: 'm1', version: 1 } as const;
      const message = aMessage({
        id: 'm1', conversationId: 'c1', sendAt: NOON, direction: 'outbound', delivery: { state: 'scheduled', times: {}, error: null },
      });
      expect(lapse(due, aSlice({ message, [missing]: undefined }), env(NOON + MINUTE))).to.deep.equal({
        changes: [], dues: [{ conversationId: 'c1', kind: 'scheduled', messageId: 'm1', at: null }], freedPools: [],
      });
    });
  }

  it('each entity carries the next revision', () => {
    const before = { ...aSlice().conversation!, revision: 41 };
    const { changes } = execute(command('snooze', { conversationId: 'c1', until: NOON + HOUR }) as Command, aSlice({ conversation: before }) as never, env(NOON));
    expect(conversationIn(changes)?.revision).to.equal(42);
  });

  it('refuses what it does not know', () => {
    const snooze = command('snooze', { conversationId: 'c1', until: NOON + HOUR }) as Command;
    const reasonOf = (run: () => unknown): string | undefined => {
      try {
        run();
      } catch (error) {
        if (error instanceof Refusal) return error.permit.reason;
        throw error;
      }
      return undefined;
    };
    expect(reasonOf(() => execute(snooze, aSlice({ conversation: undefined }) as never, env(NOON)))).to.equal('unknownTarget');
    expect(reasonOf(() => execute({ ...snooze, name: 'crm.macro' } as unknown as Command, aSlice(), env(NOON)))).to.equal('unsupported');
  });

  it('offering a conversation that nobody can take decides nothing', () => {
    const waiting = { ...aSlice().conversation!, assignee: null, waitingSince: NOON };
    const none = aSlice({ conversation: waiting, agents: [agentNamed('ana', { online: false })] });
    expect(route(none, env(NOON))).to.deep.equal({ changes: [], dues: [], freedPools: [] });
    expect(conversationIn(route(aSlice({ conversation: waiting }), env(NOON)).changes)?.assignee).to.deep.equal({ kind: 'agent', id: 'ana' });
  });

  it('says what a rule reads, so that a loader loads no more', () => {
    const wanted = (want: object): object => Object.fromEntries(Object.entries(want).filter(([, value]) => value !== undefined));
    expect(wanted(needs(command('send', {
      conversationId: 'c1', text: 'Hi', attachments: [], quoteId: 'm1', template: { id: 't', variables: {} }, sendAt: null,
      cancelOnReply: false, leaseToken: null,
    }) as Command))).to.deep.equal({ conversationId: 'c1', quotedId: 'm1', templateId: 't' });
    expect(wanted(needs(command('assign', { conversationId: 'c1', assignee: { kind: 'agent', id: 'ben' } }) as Command)))
      .to.deep.equal({ conversationId: 'c1', agentIds: ['ben'] });
    expect(wanted(needs(command('assign', { conversationId: 'c1', assignee: null }) as Command)))
      .to.deep.equal({ conversationId: 'c1', candidates: true });
    expect(wanted(needs(command('blockContact', { contactId: 'contact' }) as Command))).to.deep.equal({ contactId: 'contact' });
    expect(wanted(needsOfDue({ at: NOON, conversationId: 'c1', kind: 'scheduled', version: 1, messageId: 'm1' })))
      .to.deep.equal({ conversationId: 'c1', messageId: 'm1' });
  });
});
