// The scroll contract of chat-thread: where it opens, what stays in place, what is read, how little stands in the DOM.
import { expect, waitUntil } from '@open-wc/testing';
import type { ChatThread } from '../../src/elements/chat-thread.js';
import { aPreview, MINUTE, NOON } from '../helpers/build.js';
import { findByRole, findByText, getByRole, queryByRole, until } from '../helpers/query.js';
import { endWorlds, isAtEnd, makeWorld, openThread, said, scrollerOf, wrote, type World } from './chat-thread.world.js';

const many = (count: number) => Array.from({ length: count }, (_, index) =>
  (index % 3 === 0 ? wrote : said)(`Message ${index} ${'lorem ipsum dolor sit amet '.repeat((index * 7) % 9)}`, { at: NOON - (count - index) * 7 * MINUTE }));

const articleOf = (thread: ChatThread, text: RegExp): HTMLElement | undefined =>
  [...thread.renderRoot.querySelectorAll<HTMLElement>('article')].find((article) => text.test(article.textContent ?? ''));
const topOf = (thread: ChatThread, text: RegExp): number => articleOf(thread, text)?.getBoundingClientRect().top ?? NaN;
const opened = (thread: ChatThread) => until(() => expect(isAtEnd(thread)).to.equal(true));
const settled = async (thread: ChatThread): Promise<void> => {
  let last = NaN;
  await waitUntil(async () => {
    await new Promise((resolve) => { requestAnimationFrame(resolve); });
    const now = scrollerOf(thread)?.scrollTop ?? NaN;
    const isStill = now === last;
    last = now;
    return isStill;
  }, 'scrolling comes to rest');
};
const wasRead = ({ transport }: World): boolean => transport.received.some(({ name }) => name === 'markRead');

describe('chat-thread scrolling', () => {
  afterEach(endWorlds);

  it('opens at the end, with a bounded DOM', async () => {
    const thread = await openThread(makeWorld({ messages: many(400) }));
    await findByText(thread, /^Message 399/);
    await opened(thread);
    expect(thread.renderRoot.querySelectorAll('article').length).to.be.below(40);
  });

  it('opens at the first unread message, under a line, and reads only when the end is seen', async () => {
    const world = makeWorld({ messages: many(60) }, { unread: 30 });
    const thread = await openThread(world);
    const line = await findByText(thread, 'New');
    await settled(thread);
    const { top } = scrollerOf(thread).getBoundingClientRect();
    expect(line.getBoundingClientRect().top - top).to.be.within(-1, 40);
    expect(wasRead(world)).to.equal(false);
    (await findByRole(thread, 'button', { name: '30 new messages' })).click();
    await opened(thread);
    await waitUntil(async () => { await world.clock.advance(500); return wasRead(world); }, 'it is read at the end');
    await until(() => expect(world.inbox.entities.get('conversation', 'c')?.unread).to.equal(0));
  });

  it('"New" stands above the day that begins with it', async () => {
    const world = makeWorld({ messages: [said('Long ago', { at: NOON - 48 * 60 * MINUTE }), said('Unread')] }, { unread: 1 });
    const thread = await openThread(world);
    const line = await findByText(thread, 'New');
    const row = (await findByText(thread, 'Unread')).closest('.row') as HTMLElement;
    expect(row.contains(line)).to.equal(true);
    expect(line.getBoundingClientRect().bottom).to.be.at.most(row.querySelector('[part=day]')?.getBoundingClientRect().top ?? 0);
  });

  it('"New" goes up to the first unread message as older pages come', async () => {
    const messages = Array.from({ length: 90 }, (_, index) => said(`Message ${index} `, { at: NOON - (90 - index) * MINUTE }));
    const world = makeWorld({ messages }, { unread: 80 });
    const thread = await openThread(world);
    await waitUntil(() => world.inbox.thread('c').entries.length === 90, 'older messages are read');
    await thread.show(messages[10]?.id ?? '');
    await until(() => expect(articleOf(thread, /Message 10 /)?.parentElement?.textContent ?? '').to.match(/New/));
  });

  it('reads at once what fits into the window', async () => {
    const world = makeWorld({ messages: [said('Hello')] }, { unread: 1 });
    const thread = await openThread(world);
    await findByText(thread, 'New');
    await waitUntil(async () => { await world.clock.advance(500); return wasRead(world); }, 'it is read');
  });

  it('stays at the end when messages come and when the composer grows', async () => {
    const world = makeWorld({ messages: many(60) });
    const thread = await openThread(world);
    await opened(thread);
    world.transport.push({ type: 'upsert', entity: 'message', value: said('The newest one') });
    await findByText(thread, 'The newest one');
    await opened(thread);
    await settled(thread);
    world.inbox.drafts.set('c', 'reply', { text: 'a\nb\nc\nd\ne' });
    await settled(thread);
    await opened(thread);
  });

  it('away from the end nothing moves when a message comes; a button tells how many and leads there', async () => {
    const world = makeWorld({ messages: many(80) });
    const thread = await openThread(world);
    await opened(thread);
    await settled(thread);
    scrollerOf(thread).scrollTop -= 1500;
    await settled(thread);
    await findByRole(thread, 'button', { name: 'Jump to the latest message' });
    const seen = [...thread.renderRoot.querySelectorAll('article')].at(8)?.textContent?.match(/Message \d+/)?.[0] ?? '';
    const before = topOf(thread, new RegExp(`${seen} `));
    const conversation = world.transport.conversations.get('c');
    world.transport.push(
      { type: 'upsert', entity: 'message', value: said('The newest one') },
      { type: 'patch', entity: 'conversation', id: conversation?.id ?? '', value: { unread: 1 }, revision: null },
    );
    const jump = await findByRole(thread, 'button', { name: '1 new message' });
    expect(topOf(thread, new RegExp(`${seen} `))).to.be.closeTo(before, 1);
    jump.click();
    await findByText(thread, 'The newest one');
    await opened(thread);
    await until(() => expect(queryByRole(thread, 'button', { name: /new message|Jump/ })).to.equal(null));
  });

  it('R060 older messages load on scrolling up, and what is read stays in place', async () => {
    const world = makeWorld({ messages: many(200) });
    const thread = await openThread(world);
    await opened(thread);
    await settled(thread);
    const entries = world.inbox.thread('c').entries;
    const loaded = entries.length;
    expect(loaded).to.equal(50);
    world.transport.holdRead('messages');
    scrollerOf(thread).scrollTop = 600;
    await settled(thread);
    const { top } = scrollerOf(thread).getBoundingClientRect();
    const seen = [...thread.renderRoot.querySelectorAll<HTMLElement>('article')].find((each) => each.getBoundingClientRect().top > top + 40);
    const text = new RegExp(/Message \d+ /.exec(seen?.textContent ?? '')?.[0] ?? 'none');
    const before = topOf(thread, text);
    world.transport.release();
    await waitUntil(() => entries.length > loaded, 'older messages are read');
    await settled(thread);
    expect(topOf(thread, text)).to.be.closeTo(before, 1);
  });

  it('finds its place again after another conversation, after it was moved, and as a new element', async () => {
    const world = makeWorld({ messages: many(120) });
    const thread = await openThread(world);
    await opened(thread);
    await settled(thread);
    scrollerOf(thread).scrollTop -= 900;
    await settled(thread);
    const seen = /Message \d+ /.exec([...thread.renderRoot.querySelectorAll<HTMLElement>('article')]
      .find((each) => each.getBoundingClientRect().top > scrollerOf(thread).getBoundingClientRect().top)?.textContent ?? '')?.[0] ?? '';
    const expected = topOf(thread, new RegExp(seen));
    const isThere = async (each: ChatThread): Promise<void> => {
      await until(() => expect(topOf(each, new RegExp(seen))).to.be.closeTo(expected, 2));
    };

    thread.conversationId = 'd';
    await findByText(thread, 'No messages yet');
    thread.conversationId = 'c';
    await isThere(thread);
    await settled(thread);

    const frame = thread.parentElement as HTMLElement;
    thread.remove();
    frame.append(thread);
    await isThere(thread);
    await settled(thread);

    thread.remove();
    const other = document.createElement('chat-thread') as ChatThread;
    Object.assign(other, { inbox: world.inbox, conversationId: 'c' });
    frame.append(other);
    await isThere(other);
  });

  it('shows any message by id, also one that is not loaded', async () => {
    const messages = many(300);
    const world = makeWorld({ messages }, { lastMessage: aPreview({ messageId: messages.at(-1)?.id ?? '' }) });
    const thread = await openThread(world);
    await opened(thread);
    await settled(thread);
    await thread.show(messages[20]?.id ?? '');
    await until(() => {
      const article = articleOf(thread, /Message 20 /);
      const box = article?.getBoundingClientRect();
      const frame = scrollerOf(thread).getBoundingClientRect();
      expect(box && box.top >= frame.top - 1 && box.bottom <= frame.bottom + 1).to.equal(true);
    });
    expect(articleOf(thread, /Message 20 /)?.classList.contains('found')).to.equal(true);
    getByRole(thread, 'button', { name: 'Jump to the latest message' }).click();
    await findByText(thread, /^Message 299/);
    await opened(thread);
  });

  it('a message that is not there is told, and the reader stays where he is', async () => {
    const thread = await openThread(makeWorld({ messages: many(30) }));
    await opened(thread);
    expect(await thread.show('nowhere')).to.equal(false);
    await opened(thread);
    await findByText(thread, /^Message 29/);
  });

  it('the day of what is in view stays readable at the top', async () => {
    const thread = await openThread(makeWorld({ messages: many(80) }));
    await opened(thread);
    scrollerOf(thread).scrollTop -= 300;
    await until(() => expect(thread.renderRoot.querySelector('.stuck:not([hidden])')?.textContent).to.equal('Today'));
  });
});
