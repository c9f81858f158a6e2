import { expect } from '@open-wc/testing';
import { DAY, HOUR } from '../helpers/build.js';
import { Office } from './office.js';

const last = <T>(items: readonly T[]): T => items.at(-1)!;

describe('what platforms send', () => {
  it('a first message makes the contact, the conversation and the message', () => {
    const office = new Office();
    const conversation = office.hears('mia', 'pick', 'Where is my parcel?');
    expect(office.contacts.get(conversation.contactId)).to.include({ name: 'mia', platformName: 'mia', blocked: false });
    expect(conversation).to.include({ lifecycle: 'open', unread: 1, awaitingSince: office.now, lastInboundAt: office.now, previousId: null });
    expect(conversation.lastMessage).to.include({ text: 'Where is my parcel?', direction: 'inbound' });
    expect(last(office.messagesOf(conversation.id))).to.deep.include({ direction: 'inbound', delivery: null });
  });

  it('the same webhook twice makes one message', () => {
    const office = new Office();
    const conversation = office.hears('mia', 'pick', 'Once', { externalId: 'same' });
    office.receive({
      type: 'message', account: 'pick', at: office.now, externalId: 'same', conversationType: 'message', threadId: null, echo: false,
      contact: { externalId: 'mia', name: 'mia', avatarUrl: null, identities: [] },
      content: { text: 'Once', attachments: [], location: null, contacts: [], quotedExternalId: null, context: null, unsupported: null },
    });
    expect(office.messagesOf(conversation.id)).to.have.length(1);
    expect(office.get(conversation.id).unread).to.equal(1);
  });

  it('the same message id on another channel is another message', () => {
    const office = new Office();
    const first = office.hears('mia', 'pick', 'Here', { externalId: '1' });
    const second = office.hears('mia', 'push', 'There', { externalId: '1' });
    expect(second.channelId).to.equal('push');
    office.receive({ account: 'pick', at: office.now, targetExternalId: '1', type: 'delete' });
    expect(last(office.messagesOf(first.id)).deletedAt).to.equal(office.now);
    expect(last(office.messagesOf(second.id))).to.include({ text: 'There', deletedAt: null });
  });

  it('what the account itself says in public joins what it answers, and to nobody opens nothing', () => {
    const office = new Office();
    const asked = office.hears('mia', 'pick', 'When?', { externalId: 'c1', threadId: 'c1', conversationType: 'comment' });
    const said = (externalId: string, quotedExternalId: string | null) => office.receive({
      type: 'message', account: 'pick', at: office.now, externalId, conversationType: 'comment', threadId: 'p', echo: true,
      contact: { externalId: 'pick', name: 'Shop', avatarUrl: null, identities: [] },
      content: { text: 'On Friday', attachments: [], location: null, contacts: [], quotedExternalId, context: null, unsupported: null },
    });
    expect(said('c2', null).changes).to.deep.equal([]);
    expect(said('c3', 'c1').changes).not.to.deep.equal([]);
    expect(last(office.messagesOf(asked.id))).to.include({ text: 'On Friday', direction: 'outbound' });
    expect(office.get(asked.id).awaitingSince).to.equal(null);
    expect([office.contacts.size, office.conversations.size]).to.deep.equal([1, 1]);
  });

  it('each channel and each thread of comments is a conversation of its own', () => {
    const office = new Office();
    const ids = new Set([
      office.hears('mia', 'pick').id, office.hears('mia', 'bot').id,
      office.hears('mia', 'pick', 'Nice', { threadId: 'post-1', conversationType: 'comment' }).id,
      office.hears('mia', 'pick', 'Nice too', { threadId: 'post-2', conversationType: 'comment' }).id,
    ]);
    expect(ids).to.have.length(4);
    const again = office.hears('mia', 'pick', 'Really', { threadId: 'post-1', conversationType: 'comment' });
    expect(ids.has(again.id)).to.equal(true);
    expect(again).to.include({ type: 'comment', threadId: 'post-1' });
  });

  it('what the brand wrote elsewhere answers the contact, in nobody’s name', () => {
    const office = new Office();
    const waiting = office.hears('mia', 'pick');
    const echoed = office.hears('mia', 'pick', 'Done', { echo: true });
    expect(echoed).to.include({ id: waiting.id, awaitingSince: null, creditedAgentId: null, unread: 0 });
    expect(last(office.messagesOf(waiting.id))).to.deep.include({ direction: 'outbound', author: { kind: 'api', id: null, name: null } });
  });

  it('R076 a blocked contact’s messages are kept, and neither count nor bring anything back', () => {
    const office = new Office();
    const conversation = office.does('ana', 'snooze', office.hears('mia', 'pick'), { until: office.now + HOUR });
    office.execute('ana', 'blockContact', { contactId: conversation.contactId });
    expect(office.lastEvent(conversation, 'contact-blocked')?.actor.id).to.equal('ana');
    const heard = office.hears('mia', 'pick', 'You will regret this');
    expect(heard).to.include({ id: conversation.id, lifecycle: 'snoozed', unread: 1 });
    expect(office.messagesOf(conversation.id)).to.have.length(2);
    expect(office.refusal('ana', 'send', conversation)?.reason).to.equal('blocked');
    office.does('ana', 'end', conversation);
    expect(office.hears('mia', 'pick').id).to.equal(conversation.id);
    office.execute('ana', 'unblockContact', { contactId: conversation.contactId });
    expect(office.hears('mia', 'pick')).to.include({ previousId: conversation.id, unread: 1 });
  });

  it('a message that the platform held back keeps its time and its window; a stamp older than any retry is taken as now', () => {
    const office = new Office();
    const late = office.hears('mia', 'pick', 'Sent yesterday', { at: office.now - 20 * HOUR });
    expect(late).to.include({ lastInboundAt: office.now - 20 * HOUR, awaitingSince: office.now, lastActivityAt: office.now });
    office.advance(4 * HOUR);
    expect(office.refusal('ana', 'send', late)?.reason).to.equal('templateRequired');
    const sample = office.hears('noa', 'pick', 'From a manual', { at: office.now - 2000 * DAY });
    expect(sample.lastInboundAt).to.equal(office.now);
    expect(office.hears('lea', 'pick', 'From a fast clock', { at: office.now + HOUR }).lastInboundAt).to.equal(office.now);
  });

  it('reactions, edits and deletions find their message; unknown ones change nothing', () => {
    const office = new Office();
    const conversation = office.hears('mia', 'pick', 'Tomorow', { externalId: 'm1' });
    const contact = { externalId: 'mia', name: 'mia', avatarUrl: null, identities: [] };
    const about = { account: 'pick', at: office.now, targetExternalId: 'm1' } as const;
    office.receive({ ...about, type: 'reaction', contact, emoji: '🎉' });
    office.receive({ ...about, type: 'edit', text: 'Tomorrow' });
    expect(last(office.messagesOf(conversation.id))).to.include({ text: 'Tomorrow', editedAt: office.now });
    expect(last(office.messagesOf(conversation.id)).reactions[0]).to.deep.include({ emoji: '🎉' });
    expect(office.get(conversation.id).lastMessage?.text).to.equal('Tomorrow');
    office.receive({ ...about, type: 'delete' });
    expect(office.get(conversation.id).lastMessage?.text).to.equal('');
    expect(office.receive({ ...about, targetExternalId: 'none', type: 'edit', text: 'x' }).changes).to.deep.equal([]);
    expect(office.receive({ type: 'status', account: 'pick', at: office.now, externalId: 'none', state: 'read', error: null }).changes)
      .to.deep.equal([]);
  });

  it('typing passes by and is gone by itself; what the visitor does on a page enters the timeline', () => {
    const office = new Office();
    const conversation = office.hears('mia', 'pick');
    const outcome = office.receive({ type: 'typing', account: 'pick', at: office.now, contactExternalId: 'mia', on: true });
    expect(outcome.changes).to.have.length(1);
    expect(outcome.changes[0]).to.deep.include({ type: 'presence', conversationId: conversation.id, doing: 'typing' });
    office.receive({
      type: 'event', account: 'pick', at: office.now, contactExternalId: 'mia', eventType: 'page-changed', data: { url: 'https://shop.example/cart' },
    });
    expect(office.lastEvent(conversation, 'page-changed')?.data.url).to.equal('https://shop.example/cart');
  });

  it('R117 the platform’s name is kept up to date and never overwrites the agent’s', () => {
    const office = new Office();
    const { contactId } = office.hears('mia', 'pick');
    office.execute('ana', 'updateContact', { contactId, name: 'Mia (VIP)' });
    office.hears('mia', 'pick', 'Hi', { contact: { externalId: 'mia', name: 'mia.new', avatarUrl: 'https://img.example/1.png', identities: [] } });
    expect(office.contacts.get(contactId)).to.include({ name: 'Mia (VIP)', platformName: 'mia.new', avatarUrl: 'https://img.example/1.png' });
  });
});

describe('what agents keep of a contact', () => {
  it('R121 R122 fields keep their text as it is, and their names are offered everywhere', () => {
    const office = new Office();
    const { contactId } = office.hears('mia', 'pick');
    office.execute('ana', 'updateContact', { contactId, fields: { 'order num': '023425124', old: 'x' } });
    office.execute('ana', 'updateContact', { contactId, fields: { old: null } });
    expect(office.contacts.get(contactId)?.fields).to.deep.equal({ 'order num': '023425124' });
    expect(office.workspace.fields).to.include('order num');
  });

  it('R124 a label whose name differs by case or spaces only is the same label', () => {
    const office = new Office();
    office.execute('ana', 'createLabel', { labelId: 'vip', name: 'VIP', color: 'red' });
    office.execute('ana', 'createLabel', { labelId: 'vip2', name: ' vip ', color: 'gray' });
    expect(office.workspace.labels).to.deep.equal([{ id: 'vip', name: 'VIP', color: 'red' }]);
  });

  it('R078 tags are set whole, told in the timeline and offered everywhere', () => {
    const office = new Office();
    const tagged = office.does('ana', 'setTags', office.hears('mia', 'app'), { tags: ['refund', ' refund', ''] });
    expect(tagged.tags).to.deep.equal(['refund']);
    expect(office.lastEvent(tagged, 'tags-changed')?.data).to.deep.equal({ added: ['refund'], removed: [] });
    expect(office.workspace.tags).to.include('refund');
  });

  it('R133 writing first makes the contact by his number, and goes on in his conversation when there is one', () => {
    const office = new Office();
    const start = () => office.execute('ana', 'startConversation', {
      channelId: 'pick', phone: '+85291234567', name: '', template: { id: 'hello', variables: { 1: 'you' } },
    });
    start();
    expect([...office.contacts.values()]).to.have.length(1);
    const [first] = [...office.conversations.values()];
    expect(last(office.messagesOf(first!.id))).to.include({ text: 'Hello you', template: 'hello' });
    start();
    expect([...office.conversations.values()]).to.have.length(1);
    office.does('ana', 'end', first!);
    start();
    expect([...office.conversations.values()].at(-1)?.previousId).to.equal(first!.id);
  });
});
