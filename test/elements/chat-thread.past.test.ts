// The contact's earlier conversations above the open one: read-only, with a line between, and nothing moves as they come.
import { expect, nextFrame } from '@open-wc/testing';
import type { ChatThread } from '../../src/elements/chat-thread.js';
import type { ConversationInput } from '../../src/model/conversation.js';
import { TransportError } from '../../src/transport/errors.js';
import { aChannel, aConversation, DAY, HOUR, MINUTE, NOON } from '../helpers/build.js';
import { findByRole, findByText, getByText, queryAllByRole, queryAllByText, queryByRole, until } from '../helpers/query.js';
import { endWorlds, isAtEnd, makeWorld, openThread, said, scrollerOf, wrote, type World } from './chat-thread.world.js';

const ended = (id: string, days: number, part: Partial<ConversationInput> = {}) => aConversation({
  id, contactId: 'amira', lifecycle: 'ended', endedById: 'ana', endedAt: NOON - days * DAY, createdAt: NOON - days * DAY - DAY,
  lastActivityAt: NOON - days * DAY, unread: 0, ...part,
});
const lines = (conversationId: string, count: number, days: number) => Array.from({ length: count }, (_, index) =>
  (index % 2 ? wrote : said)(`${conversationId} line ${index} ${'and more words of it '.repeat(index % 5)}`, { conversationId, at: NOON - days * DAY - (count - index) * 10 * MINUTE }));
const sms = aChannel({ id: 'sms', kind: 'sms', name: 'Text messages', capabilities: { receipts: [], attachments: {} } });

function worldWith(more: Partial<ConversationInput> = {}): World {
  return makeWorld({
    channels: [aChannel(), sms],
    conversations: [
      aConversation({ id: 'c', contactId: 'amira', unread: 0, createdAt: NOON - DAY, lastActivityAt: NOON, ...more }),
      ended('p1', 40), ended('p2', 200, { endedById: null, channelId: 'sms' }),
      aConversation({ id: 'open', contactId: 'amira', channelId: 'sms', createdAt: NOON - 90 * DAY, unread: 0 }),
    ],
    messages: [...lines('p2', 6, 200), ...lines('p1', 120, 40), ...lines('c', 30, 0), ...lines('open', 3, 1)],
  });
}

async function still(thread: ChatThread): Promise<void> {
  for (let last = NaN, same = 0; same < 4;) {
    await nextFrame();
    const top = scrollerOf(thread).scrollTop;
    same = top === last ? same + 1 : 0;
    last = top;
  }
}
const topOf = (thread: ChatThread, text: RegExp): number => [...thread.renderRoot.querySelectorAll<HTMLElement>('article')]
  .find((article) => text.test(article.textContent ?? ''))?.getBoundingClientRect().top ?? NaN;

describe('chat-thread: earlier conversations', () => {
  afterEach(endWorlds);

  it('R060 scrolling up goes on into the previous one, and what is read stays in place', async () => {
    const world = worldWith();
    const thread = await openThread(world);
    await until(() => expect(isAtEnd(thread)).to.equal(true));
    await still(thread);
    expect(world.transport.reads.filter((read) => read === 'messages p1')).to.have.length(0);
    world.transport.holdRead('messages');
    scrollerOf(thread).scrollTop = 200;
    await still(thread);
    await until(() => expect(world.transport.reads).to.include('messages p1'));
    const seen = new RegExp(/c line \d+ /.exec([...thread.renderRoot.querySelectorAll<HTMLElement>('article')]
      .find((each) => each.getBoundingClientRect().top > scrollerOf(thread).getBoundingClientRect().top + 20)?.textContent ?? '')?.[0] ?? 'none');
    const before = topOf(thread, seen);
    world.transport.release();
    await until(() => expect(scrollerOf(thread).scrollTop).to.be.above(1000));
    await still(thread);
    expect(topOf(thread, seen)).to.be.closeTo(before, 1);
    scrollerOf(thread).scrollTop -= 500;
    await findByText(thread, /^Ended by Ana Ruiz, /);
    await findByText(thread, /^p1 line 119/);
  });

  it('goes on to the one before that, which another channel had, and passes over those that are open', async () => {
    const thread = await openThread(worldWith());
    await until(() => expect(isAtEnd(thread)).to.equal(true));
    await still(thread);
    for (let tries = 0; tries < 40 && queryAllByText(thread, /^p2 line 0/).length === 0; tries++) {
      scrollerOf(thread).scrollTop = 0;
      await still(thread);
    }
    getByText(thread, /^p2 line 0/);
    await findByText(thread, 'Start of the conversation');
    const end = await findByText(thread, /^Ended, .*Text messages$/);
    expect(end.textContent).to.not.include('Ana');
    expect(queryAllByText(thread, /^open line/)).to.have.length(0);
  });

  it('is only read: nothing in it is answered, sent again or marked as read', async () => {
    const world = makeWorld({
      conversations: [aConversation({ id: 'c', contactId: 'amira', unread: 0, previousId: 'p1' }), ended('p1', 3)],
      messages: [
        said('now'), wrote('was refused', { conversationId: 'p1', at: NOON - 3 * DAY, delivery: { state: 'failed', times: {}, error: { code: '1', text: 'no' } } }),
        said('thanks', { conversationId: 'p1', at: NOON - 3 * DAY + HOUR }),
      ],
    });
    const thread = await openThread(world);
    (await findByRole(thread, 'button', { name: 'Earlier conversations' })).click();
    const bubble = await findByText(thread, 'thanks');
    bubble.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true, pointerType: 'mouse' }));
    await findByRole(thread, 'tooltip');
    await findByRole(thread, 'img', { name: 'Not sent' });
    expect(queryAllByRole(thread, 'button', { name: /Retry|Reply to/ })).to.have.length(0);
    expect(world.transport.received.filter(({ args }) => (args as { conversationId?: string }).conversationId === 'p1')).to.have.length(0);
    expect(queryByRole(thread, 'button', { name: 'Earlier conversations' })).to.equal(null);
    await expect(thread).to.be.accessible();
  });

  it('finds its place in them again as a new element', async () => {
    const world = worldWith();
    const thread = await openThread(world);
    await until(() => expect(isAtEnd(thread)).to.equal(true));
    await still(thread);
    scrollerOf(thread).scrollTop = 100;
    await until(() => expect(scrollerOf(thread).scrollTop).to.be.above(1500));
    await still(thread);
    scrollerOf(thread).scrollTop -= 800;
    await still(thread);
    const seen = new RegExp(`${/p1 line \d+ /.exec([...thread.renderRoot.querySelectorAll<HTMLElement>('article')]
      .find((each) => each.getBoundingClientRect().top > scrollerOf(thread).getBoundingClientRect().top)?.textContent ?? '')?.[0] ?? 'none'}`);
    const before = topOf(thread, seen);
    const frame = thread.parentElement as HTMLElement;
    thread.remove();
    const other = document.createElement('chat-thread') as ChatThread;
    Object.assign(other, { inbox: world.inbox, conversationId: 'c' });
    frame.append(other);
    await until(() => expect(topOf(other, seen)).to.be.closeTo(before, 2));
  });

  it('says so when they could not be read, and tries again', async () => {
    const world = worldWith({ previousId: 'p1' });
    const thread = await openThread(world);
    await findByText(thread, /^c line 29/);
    world.transport.failRead('conversations', new TransportError('offline', 'gone'));
    scrollerOf(thread).scrollTop = 100;
    const again = await findByRole(thread, 'button', { name: 'Try now' });
    world.transport.failRead('conversations', null);
    again.click();
    await until(() => expect(scrollerOf(thread).scrollTop).to.be.above(1000));
  });
});
