// chat-thread as axe and a screen reader find it, in each of its states.
import { expect } from '@open-wc/testing';
import type { ChatThread } from '../../src/elements/chat-thread.js';
import { aConversation, DAY, MINUTE, NOON } from '../helpers/build.js';
import { findByRole, findByText, getByRole, nameOf, queryAllByRole, until } from '../helpers/query.js';
import { ana, endWorlds, happened, makeWorld, openThread, said, wrote } from './chat-thread.world.js';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const picture = (id: string, alt: string) => ({ id, kind: 'image' as const, url: PIXEL, width: 40, height: 30, alt });

const withMedia = () => makeWorld({
  agents: [ana],
  messages: [
    said('Two of them are chipped', { at: NOON - 50 * MINUTE, attachments: [picture('a', 'A chipped cup'), picture('b', '')] }),
    said('', { at: NOON - 40 * MINUTE, attachments: [{ id: 'v', kind: 'voice', durationMs: 4_000 }] }),
    said('', { at: NOON - 30 * MINUTE, attachments: [{ id: 'f', kind: 'file', name: 'invoice.pdf', bytes: 340_000 }] }),
    said('', { at: NOON - 25 * MINUTE, location: { latitude: 45.7, longitude: 4.8, name: 'Studio', address: null }, contacts: [{ name: 'Léa', phones: ['+33 6'], emails: [], organization: null }] }),
    wrote('Between us', { at: NOON - 20 * MINUTE, visibility: 'note', delivery: null, author: { kind: 'agent', id: 'ana', name: null } }),
    wrote('Refused', { at: NOON - 10 * MINUTE, delivery: { state: 'failed', times: {}, error: { code: '1', text: 'no' } } }),
    wrote('Read', { at: NOON - 5 * MINUTE, delivery: { state: 'read', times: { read: NOON - 4 * MINUTE }, error: null } }),
  ],
  events: [happened('assigned', { at: NOON - 15 * MINUTE, data: { agentId: 'me', agentName: 'June Kim' } })],
}, { tags: ['refund'], lease: { holderId: 'ana', token: 1, acquiredAt: NOON - MINUTE, expiresAt: NOON + DAY } });

async function drawn(): Promise<ChatThread> {
  const thread = await openThread(withMedia(), { height: 1400 });
  await findByRole(thread, 'button', { name: /invoice\.pdf/ });
  await findByRole(thread, 'button', { name: 'Take over' });
  await findByText(thread, /assigned this conversation/).catch(() => {});
  return thread;
}

describe('chat-thread for everybody', () => {
  afterEach(endWorlds);

  it('is clean with messages, media, notes, failures, events and a bar', async () => {
    await expect(await drawn()).to.be.accessible();
  });

  it('is clean with a callout, the tags, the menu and the lightbox open', async () => {
    const thread = await drawn();
    (await findByText(thread, 'Read')).dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true, pointerType: 'mouse' }));
    await findByRole(thread, 'tooltip');
    await expect(thread).to.be.accessible();
    getByRole(thread, 'button', { name: '#refund' }).click();
    await findByRole(thread, 'dialog', { name: 'Tags' });
    await expect(thread).to.be.accessible();
    getByRole(thread, 'button', { name: 'More actions' }).click();
    await findByRole(thread, 'menu');
    await expect(thread).to.be.accessible();
    getByRole(thread, 'button', { name: 'Open A chipped cup' }).click();
    await findByRole(thread, 'dialog', { name: 'Photo 1 of 2' });
    await expect(thread).to.be.accessible();
  });

  it('is clean without a message and while another conversation loads', async () => {
    const world = makeWorld({ conversations: [aConversation({ id: 'c', contactId: 'amira', unread: 0 }), aConversation({ id: 'd', contactId: 'amira', unread: 0 })] });
    const thread = await openThread(world);
    await findByText(thread, 'No messages yet');
    await expect(thread).to.be.accessible();
    world.transport.holdRead('messages');
    thread.conversationId = 'd';
    await until(() => expect(queryAllByRole(thread, 'status').some((status) => status.ariaBusy === 'true')).to.equal(true));
    await expect(thread).to.be.accessible();
    world.transport.release();
  });

  it('reads as a conversation: who, what he said, what it carries, how far it came', async () => {
    const thread = await drawn();
    const roles = ['heading', 'feed', 'article', 'button', 'group', 'img', 'link', 'slider'];
    const feed = getByRole(thread, 'feed', { name: 'Messages' });
    const tree = [...feed.querySelectorAll('*')].flatMap((element) => {
      const role = roles.find((one) => queryAllByRole(element.parentElement ?? feed, one).includes(element as HTMLElement));
      return role && role !== 'img' ? [`${role} ${nameOf(element)}`] : role ? [`image ${nameOf(element)}`] : [];
    });
    expect(tree.filter((line) => line.startsWith('article')).map((line) => line.replace(/\s+/g, ' ').replace(/ 15 m.*ago$/, ''))).to.deep.equal([
      'article Amira Haddad, 11:10 AM', 'article Amira Haddad, 11:20 AM', 'article Amira Haddad, 11:30 AM', 'article Amira Haddad, 11:35 AM',
      'article Private note by Ana Ruiz, 11:40 AM', 'article You, 11:50 AM', 'article You, 11:55 AM', 'article Ana Ruiz assigned this conversation to June Kim',
    ]);
    expect(tree).to.include.members(['button Open A chipped cup', 'button Open Photo 2 of 2', 'group Voice message', 'button Play', 'group Contact card', 'link Open the map', 'image Not sent', 'image Read', 'button Retry']);
  });
});
