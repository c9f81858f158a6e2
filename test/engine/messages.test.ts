import { expect } from '@open-wc/testing';
import { DAY, HOUR, MINUTE } from '../helpers/build.js';
import { channelWith, Office } from './office.js';

const RICH = { reactions: true, edits: true, deletions: true, quotes: true } as const;
const rich = () => new Office({ channels: [channelWith('pick', {}, RICH)] });
const last = <T>(items: readonly T[]): T => items.at(-1)!;

describe('messages', () => {
  it('a message is queued, its command’s id on it, until the platform takes it in', () => {
    const office = new Office();
    const answered = office.says('ana', office.hears('mia', 'pick'), 'On its way');
    const message = last(office.messagesOf(answered.id));
    expect(message).to.deep.include({ text: 'On its way', direction: 'outbound', author: { kind: 'agent', id: 'ana', name: 'Ana' } });
    expect(message.commandId).to.match(/^cmd-/);
    expect(message.delivery?.state).to.equal('queued');
    expect(answered.lastMessage).to.include({ messageId: message.id, delivery: 'queued', text: 'On its way' });
    office.accept(message.id, 'wamid.1');
    expect(last(office.messagesOf(answered.id))).to.include({ externalId: 'wamid.1' });
    expect(office.get(answered.id).lastMessage?.delivery).to.equal('sent');
  });

  it('R172 R173 R174 receipts move a message on, never back, and keep their times', () => {
    const office = new Office();
    const answered = office.says('ana', office.hears('mia', 'pick'));
    const { id } = last(office.messagesOf(answered.id));
    office.accept(id, 'x1');
    const status = (state: 'sent' | 'delivered' | 'read') =>
      office.receive({ type: 'status', account: 'pick', at: office.now, externalId: 'x1', state, error: null });
    office.advance(1000);
    const sentAt = office.now;
    status('read');
    office.advance(1000);
    status('delivered');
    const { delivery } = last(office.messagesOf(answered.id));
    expect(delivery?.state).to.equal('read');
    expect(delivery?.times).to.include({ read: sentAt, delivered: sentAt + 1000 });
    expect(office.get(answered.id).lastMessage?.delivery).to.equal('read');
    expect(status('delivered').changes).to.deep.equal([]);
  });

  it('R175 R179 a failure keeps the platform’s code and words, and marks the conversation until the next message', () => {
    const office = new Office();
    const answered = office.says('ana', office.hears('mia', 'pick'));
    office.accept(last(office.messagesOf(answered.id)).id, 'x1');
    office.receive({
      type: 'status', account: 'pick', at: office.now, externalId: 'x1', state: 'failed',
      error: { code: '131026', text: 'Message undeliverable', retryable: false },
    });
    expect(last(office.messagesOf(answered.id)).delivery).to.deep.include({
      state: 'failed', error: { code: '131026', text: 'Message undeliverable', retryable: false },
    });
    expect(office.get(answered.id).failed).to.equal(true);
    office.advance(1);
    expect(office.says('ana', answered).failed).to.equal(false);
  });

  it('R175 what failed is sent again once: it names its successor, and a second try is refused', () => {
    const office = new Office();
    const answered = office.says('ana', office.hears('mia', 'pick'), 'On its way');
    const failed = last(office.messagesOf(answered.id));
    const again = { text: 'On its way', retryOf: failed.id };
    expect(office.refusal('ana', 'send', answered, again)?.reason).to.equal('alreadyRetried');
    office.accept(failed.id, 'x1');
    office.receive({ type: 'status', account: 'pick', at: office.now, externalId: 'x1', state: 'failed', error: { code: '1', text: 'no', retryable: false } });
    office.does('ana', 'send', answered, again);
    const messages = office.messagesOf(answered.id);
    expect(messages.find(({ id }) => id === failed.id)?.retriedAs).to.equal(last(messages).id);
    expect(last(messages)).to.deep.include({ text: 'On its way', quote: null });
    expect(office.refusal('ana', 'send', answered, again)?.reason).to.equal('alreadyRetried');
  });

  it('R112 a private note is never quoted in what the contact reads', () => {
    const office = rich();
    const answered = office.hears('mia', 'pick');
    office.does('ana', 'addNote', answered, { text: 'between us' });
    const note = last(office.messagesOf(answered.id));
    office.does('ana', 'send', answered, { text: 'Hello', quoteId: note.id });
    expect(last(office.messagesOf(answered.id)).quote).to.equal(null);
    office.does('ana', 'addNote', answered, { text: 'yes', quoteId: note.id });
    expect(last(office.messagesOf(answered.id)).quote).to.include({ text: 'between us' });
  });

  it('a watermark marks everything of ours up to its moment', () => {
    const office = new Office();
    const answered = office.says('ana', office.hears('mia', 'pick'), 'One');
    office.advance(1000);
    office.says('ana', answered, 'Two');
    const upTo = office.now;
    office.advance(1000);
    office.says('ana', answered, 'Three');
    office.receive({ type: 'watermark', account: 'pick', at: office.now, contactExternalId: 'mia', state: 'read', upTo });
    const states = office.messagesOf(answered.id).filter(({ direction }) => direction === 'outbound').map(({ delivery }) => delivery?.state);
    expect(states).to.deep.equal(['read', 'read', 'queued']);
  });

  it('R112 a private note is no message to the contact, and leaves him waiting', () => {
    const office = new Office();
    const waiting = office.hears('mia', 'pick');
    const noted = office.does('ana', 'addNote', waiting, { text: 'Is a reseller', mentionIds: ['ben'] });
    expect(last(office.messagesOf(waiting.id))).to.deep.include({ visibility: 'note', delivery: null, mentionIds: ['ben'] });
    expect(noted).to.include({ awaitingSince: waiting.awaitingSince, firstReplyAt: null, creditedAgentId: null, unread: 1 });
    expect(noted.lastMessage).to.include({ visibility: 'note' });
  });

  it('X11 by policy only its author sees a note, and no list shows it', () => {
    const office = new Office({ policy: { noteVisibility: 'author' } });
    const noted = office.does('ana', 'addNote', office.hears('mia', 'pick'), { text: 'Mine alone' });
    expect(last(office.messagesOf(noted.id)).visibleTo).to.deep.equal(['ana']);
    expect(noted.lastMessage?.text).to.equal('Hello?');
    const team = new Office();
    const shared = team.does('ana', 'addNote', team.hears('mia', 'pick'), { text: 'For all' });
    expect(last(team.messagesOf(shared.id)).visibleTo).to.equal(undefined);
  });

  it('a scheduled message goes at its moment, and counts from then', () => {
    const office = new Office();
    const waiting = office.hears('mia', 'pick');
    const sendAt = office.now + HOUR;
    expect(office.does('ana', 'send', waiting, { sendAt, text: 'Reminder' })).to.include({ awaitingSince: waiting.awaitingSince });
    office.advance(HOUR - 1);
    expect(last(office.messagesOf(waiting.id)).delivery?.state).to.equal('scheduled');
    office.hears('mia', 'pick', 'Thanks');
    office.advance(1);
    expect(last(office.messagesOf(waiting.id))).to.include({ text: 'Reminder', at: sendAt });
    expect(last(office.messagesOf(waiting.id)).delivery?.state).to.equal('queued');
    expect(office.get(waiting.id)).to.include({ awaitingSince: null, lastOutboundAt: sendAt, creditedAgentId: 'ana' });
  });

  it('a scheduled message is put off, called off, or withdrawn by the contact’s reply', () => {
    const office = new Office();
    const waiting = office.hears('mia', 'pick');
    const scheduled = (cancelOnReply: boolean) => {
      office.does('ana', 'send', waiting, { sendAt: office.now + HOUR, cancelOnReply });
      return last(office.messagesOf(waiting.id)).id;
    };
    const [late, off, withdrawn, kept] = [scheduled(false), scheduled(false), scheduled(true), scheduled(false)];
    office.does('ana', 'reschedule', waiting, { messageId: late, sendAt: office.now + 2 * HOUR });
    office.does('ana', 'cancelScheduled', waiting, { messageId: off });
    office.hears('mia', 'pick');
    const states = () => [late, off, withdrawn, kept].map((id) => office.messages.get(id)?.delivery?.state);
    office.advance(HOUR);
    expect(states()).to.deep.equal(['scheduled', 'cancelled', 'cancelled', 'queued']);
    office.advance(HOUR);
    expect(states()).to.deep.equal(['queued', 'cancelled', 'cancelled', 'queued']);
  });

  it('a scheduled message that may no longer be sent fails with the reason, and one of an ended conversation is called off', () => {
    const office = new Office();
    const [blocked, ended] = ['mia', 'noa'].map((who) => office.hears(who, 'pick'));
    for (const conversation of [blocked!, ended!]) office.does('ana', 'send', conversation, { sendAt: office.now + HOUR });
    office.execute('ana', 'blockContact', { contactId: blocked!.contactId });
    office.does('ana', 'end', ended!);
    office.advance(HOUR);
    expect(last(office.messagesOf(blocked!.id)).delivery).to.deep.include({ state: 'failed', error: { code: 'blocked', text: '', retryable: false } });
    expect(office.get(blocked!.id).failed).to.equal(true);
    expect(last(office.messagesOf(ended!.id)).delivery?.state).to.equal('cancelled');
  });

  it('refuses to schedule behind the end of the reply window', () => {
    const office = new Office();
    expect(office.refusal('ana', 'send', office.hears('mia', 'pick'), { sendAt: office.now + DAY })?.reason).to.equal('sendAfterWindow');
  });

  it('a template fills its variables; one of another channel, or unknown, is refused', () => {
    const office = new Office();
    const sent = office.does('ana', 'send', office.hears('mia', 'pick'), { template: { id: 'hello', variables: { 1: 'Mia' } } });
    expect(last(office.messagesOf(sent.id))).to.include({ text: 'Hello Mia', template: 'hello' });
    const elsewhere = office.hears('mia', 'bot');
    expect(office.refusal('ana', 'send', elsewhere, { template: { id: 'hello', variables: {} } })?.reason).to.equal('unknownTarget');
    expect(office.refusal('ana', 'send', sent, { template: { id: 'none', variables: {} } })?.reason).to.equal('unknownTarget');
  });

  it('edits, deletes and reacts, and the row follows', () => {
    const office = rich();
    const answered = office.says('ana', office.hears('mia', 'pick'), 'Tomorow');
    const { id } = last(office.messagesOf(answered.id));
    expect(office.does('ana', 'editMessage', answered, { messageId: id, text: 'Tomorrow' }).lastMessage?.text).to.equal('Tomorrow');
    expect(office.refusal('ben', 'editMessage', answered, { messageId: id, text: 'Never' })?.reason).to.equal('notMine');
    office.does('ana', 'react', answered, { messageId: id, emoji: '👍' });
    office.does('ana', 'react', answered, { messageId: id, emoji: '❤️' });
    office.does('ben', 'react', answered, { messageId: id, emoji: '👍' });
    expect(office.messages.get(id)?.reactions.map(({ emoji }) => emoji)).to.deep.equal(['❤️', '👍']);
    office.does('ana', 'react', answered, { messageId: id, emoji: null });
    expect(office.messages.get(id)?.reactions).to.have.length(1);
    expect(office.does('ana', 'deleteMessage', answered, { messageId: id }).lastMessage?.text).to.equal('');
    expect(office.messages.get(id)).to.include({ text: '', deletedAt: office.now });
    expect(office.refusal('ana', 'editMessage', answered, { messageId: 'nothing', text: 'x' })?.reason).to.equal('unknownTarget');
  });

  it('reading up to a message leaves what came behind it unread', () => {
    const office = new Office();
    const conversation = office.hears('mia', 'pick', 'One');
    const upTo = last(office.messagesOf(conversation.id)).order;
    office.hears('mia', 'pick', 'Two');
    expect(office.does('ana', 'markRead', conversation, { upTo }).unread).to.equal(1);
    expect(office.does('ana', 'markRead', conversation).unread).to.equal(0);
    expect(office.refusal('ana', 'markRead', conversation)).to.equal(null);
  });

  it('the first response time counts from the first unanswered message, and not where we wrote first', () => {
    const office = new Office();
    const asked = office.hears('mia', 'pick');
    office.advance(MINUTE);
    office.hears('mia', 'pick');
    office.advance(MINUTE);
    expect(office.says('ana', asked).firstResponseMs).to.equal(2 * MINUTE);
    office.execute('ana', 'startConversation', { channelId: 'pick', phone: '+85291234567', name: 'Kai', template: { id: 'hello', variables: { 1: 'Kai' } } });
    const started = [...office.conversations.values()].at(-1)!;
    expect(started).to.deep.include({ firstResponseMs: null, assignee: { kind: 'agent', id: 'ana' }, lifecycle: 'open' });
  });
});
