/** What may be done, and why not. */
import { expect } from '@open-wc/testing';
import { CommandArgs, type CommandName } from '../../src/model/commands.js';
import { permit, type Facts } from '../../src/model/permit.js';
import { aChannel, aContact, aConversation, anAgent, DAY, HOUR, NOON } from '../helpers/build.js';

const me = anAgent({ id: 'me' });
const facts = (part: Partial<Facts> = {}): Facts => ({
  me, conversation: aConversation(), contact: aContact(), channel: aChannel(), commands: new Set(Object.keys(CommandArgs)), ...part,
});
const reason = (name: CommandName, given: Facts, args?: Record<string, unknown>, now = NOON) => {
  const answer = permit(name, given, now, args);
  return answer.allowed ? 'yes' : answer.reason;
};

describe('permit', () => {
  it('R019 only the agent who holds the lease may end, until it runs out', () => {
    const held = facts({ conversation: aConversation({ lease: { holderId: 'ana', token: 1, acquiredAt: NOON, expiresAt: NOON + 12 * HOUR } }) });
    for (const name of ['end', 'dismiss', 'release', 'send', 'transfer', 'snooze'] as const) expect(reason(name, held), name).to.equal('leased');
    expect(reason('addNote', held)).to.equal('yes');
    expect(reason('end', held, undefined, NOON + 12 * HOUR)).to.equal('yes');
  });

  it('a holder who lost his lease is refused by its token', () => {
    const held = facts({ conversation: aConversation({ lease: { holderId: 'me', token: 2, acquiredAt: NOON, expiresAt: null } }) });
    expect(reason('end', held, { leaseToken: 1 })).to.equal('leaseLost');
    expect(reason('end', held, { leaseToken: 2 })).to.equal('yes');
  });

  it('R108 X15 after the window only a template may be sent on WhatsApp, and notes still work', () => {
    const late = facts({ conversation: aConversation({ lastInboundAt: NOON - DAY }) });
    expect(reason('send', late, { text: 'hello' })).to.equal('templateRequired');
    expect(reason('send', late, { template: { id: 't', variables: {} } })).to.equal('yes');
    expect(reason('addNote', late, { text: 'hello' })).to.equal('yes');
    const noTemplates = facts({ ...late, channel: aChannel({ capabilities: { receipts: [], attachments: {}, templates: false, textLimit: null } }) });
    expect(reason('send', noTemplates, { text: 'hello' })).to.equal('windowClosed');
  });

  it('R083 X02 what a channel cannot do is refused there, whatever the workspace can', () => {
    const mobile = facts({ channel: aChannel({ capabilities: { receipts: [], attachments: {}, transfer: false, links: false, textLimit: null } }) });
    expect(reason('transfer', mobile)).to.equal('channelUnsupported');
    expect(reason('send', mobile, { text: 'see https://kiln.co' })).to.equal('linksForbidden');
    expect(reason('send', mobile, { text: 'see you' })).to.equal('yes');
  });

  it('names limits of text and files before anything is sent', () => {
    const strict = facts({ channel: aChannel({ capabilities: { receipts: [], textLimit: 5, attachments: { image: 10 }, attachmentCount: 1 } }) });
    expect(permit('send', strict, NOON, { text: '123456' })).to.deep.include({ reason: 'textTooLong', detail: { limit: 5, over: 1 } });
    expect(reason('send', strict, { attachments: [{ kind: 'image', bytes: 11 }] })).to.equal('attachmentTooLarge');
    expect(reason('send', strict, { attachments: [{ kind: 'video', bytes: 1 }] })).to.equal('attachmentKind');
    expect(reason('send', strict, { attachments: [{ kind: 'image' }, { kind: 'image' }] })).to.equal('tooManyAttachments');
    expect(reason('send', strict, { text: '  ' })).to.equal('emptyMessage');
  });

  it('nothing happens to an ended conversation but reading, notes and tags', () => {
    const ended = facts({ conversation: aConversation({ lifecycle: 'ended' }) });
    const allowed = (Object.keys(CommandArgs) as CommandName[]).filter((name) => reason(name, ended) !== 'ended');
    expect(allowed).to.include.members(['addNote', 'markRead', 'setTags']);
    for (const name of ['send', 'end', 'release', 'snooze', 'assign', 'setStatus', 'transfer'] as const) expect(allowed).not.to.include(name);
  });

  it('X03 dismiss, end and release are three commands with answers of their own', () => {
    const released = facts({ conversation: aConversation({ lifecycle: 'released' }) });
    expect(['dismiss', 'end', 'release'].map((name) => reason(name as CommandName, released))).to.deep.equal(['yes', 'yes', 'alreadySo']);
  });

  it('R054 a snooze into the past is refused', () => {
    expect(reason('snooze', facts(), { until: NOON })).to.equal('snoozeInPast');
    expect(reason('snooze', facts(), { until: NOON + 1 })).to.equal('yes');
  });

  it('a blocked contact is not written to, and may be unblocked', () => {
    const blocked = facts({ contact: aContact({ blocked: true }) });
    expect(reason('send', blocked)).to.equal('blocked');
    expect(reason('unblockContact', blocked)).to.equal('yes');
    expect(reason('blockContact', blocked)).to.equal('alreadySo');
  });

  it('a backend that refuses gives its own reason, and wins until its moment', () => {
    const denied = facts({ conversation: aConversation({ denied: { end: { reason: 'Supervisors only', until: NOON + HOUR } } }) });
    expect(permit('end', denied, NOON)).to.deep.equal({ allowed: false, reason: 'denied', text: 'Supervisors only', until: NOON + HOUR });
    expect(reason('end', denied, undefined, NOON + HOUR)).to.equal('yes');
  });
});
