// The scroll contract of docs/scroll-contract.md, in its hard parts: what is read moves by one pixel at most, whatever happens around it.
import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import type { ChatThread } from '../../src/elements/chat-thread.js';
import type { Message } from '../../src/model/message.js';
import { NOON, MINUTE } from '../helpers/build.js';
import { findByText, until } from '../helpers/query.js';
import { endWorlds, isAtEnd, makeWorld, openThread, said, scrollerOf, wrote, type World } from './chat-thread.world.js';

/** A seeded source of numbers from 0 to 1. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const picture = (width: number, height: number): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="teal"/></svg>`)}`;

/** Messages from one line to some 900 px, some with pictures of a size that nobody told. */
function many(count: number, seed = 7): Message[] {
  const next = random(seed);
  return Array.from({ length: count }, (_, index) => {
    const lines = next() < 0.04 ? 28 + Math.floor(next() * 12) : Math.floor(next() ** 3 * 12);
    const attachments = next() < 0.1 ? [{ id: `i${seed}-${index}`, kind: 'image' as const, url: picture(60 + next() * 500, 40 + next() * 700) }] : [];
    return (next() < 0.5 ? said : wrote)(`Message ${index} ${'and so on and on '.repeat(lines * 4)}`, { at: NOON - (count - index) * 4 * MINUTE, attachments });
  });
}

const frames = async (count: number): Promise<void> => { for (let i = 0; i < count; i++) await nextFrame(); };

async function still(thread: ChatThread): Promise<void> {
  for (let last = '', same = 0; same < 3;) {
    await nextFrame();
    const { scrollTop, scrollHeight } = scrollerOf(thread);
    const now = `${scrollTop} ${scrollHeight}`;
    same = now === last ? same + 1 : 0;
    last = now;
  }
}

/** The first message whose beginning is in view, and how far below the top of the window it stands. */
function anchorOf(thread: ChatThread): { key: string; top: number } {
  const { top } = scrollerOf(thread).getBoundingClientRect();
  for (const article of thread.renderRoot.querySelectorAll<HTMLElement>('article')) {
    const row = article.parentElement?.getBoundingClientRect().top ?? 0;
    if (row >= top - 0.5) return { key: article.dataset['key'] ?? '', top: row - top };
  }
  throw new Error('no message is in view');
}

function topOf(thread: ChatThread, key: string): number {
  const article = [...thread.renderRoot.querySelectorAll<HTMLElement>('article')].find((each) => each.dataset['key'] === key);
  return (article?.parentElement?.getBoundingClientRect().top ?? NaN) - scrollerOf(thread).getBoundingClientRect().top;
}

async function opened(world: World, size = {}): Promise<ChatThread> {
  const thread = await openThread(world, size);
  await until(() => expect(isAtEnd(thread)).to.equal(true));
  await still(thread);
  return thread;
}

describe('chat-thread: the scroll contract', function () {
  this.timeout(120_000);
  afterEach(endWorlds);

  it('100 pages of 50 messages, from one line to 900 px and with pictures of unknown size, come before what is read: it moves 1 px at most', async () => {
    const world = makeWorld({ messages: many(5_050) });
    const thread = await opened(world);
    const { entries } = world.inbox.thread('c');
    let worst = 0;
    for (let page = 0; page < 100; page++) {
      const had = entries.length;
      world.transport.holdRead('messages');
      scrollerOf(thread).scrollTop = 120 + (page * 37) % 200;
      await frames(2);
      await waitUntil(() => world.transport.reads.filter((read) => read === 'messages c').length === page + 2, `page ${page} is asked for`);
      await frames(2);
      const { key, top } = anchorOf(thread);
      world.transport.release();
      await waitUntil(() => entries.length === had + 50, `page ${page} comes`);
      await frames(3);
      worst = Math.max(worst, Math.abs(topOf(thread, key) - top));
      expect(worst, `after page ${page}`).to.be.at.most(1);
    }
    expect(thread.renderRoot.querySelectorAll('article').length).to.be.below(60);
  });

  for (const [what, change] of [
    ['another text size', (frame) => { frame.style.setProperty('--inbox-font-size', '17px'); }],
    ['another theme', (frame) => { frame.style.colorScheme = 'dark'; }],
    ['a font that comes late', (frame) => { frame.style.fontFamily = 'monospace'; }],
    ['a narrower place', (frame) => { frame.style.inlineSize = '420px'; }],
    ['a wider place', (frame) => { frame.style.inlineSize = '1000px'; }],
    ['a lower place', (frame) => { frame.style.blockSize = '440px'; }],
  ] as const satisfies readonly (readonly [string, (frame: HTMLElement) => void])[]) {
    it(`${what} leaves what is read in its place, and the end at the end`, async () => {
      const thread = await opened(makeWorld({ messages: many(50, 11) }));
      const frame = thread.parentElement as HTMLElement;
      scrollerOf(thread).scrollTop -= 1_400;
      await still(thread);
      const { key, top } = anchorOf(thread);
      (change as (frame: HTMLElement) => void)(frame);
      await still(thread);
      expect(topOf(thread, key)).to.be.closeTo(top, 1);
      scrollerOf(thread).scrollTop = 1e9;
      await still(thread);
      frame.removeAttribute('style');
      frame.style.cssText = 'inline-size: 690px; block-size: 600px';
      await still(thread);
      expect(isAtEnd(thread)).to.equal(true);
    });
  }

  it('messages that grow, shrink or go above and below leave what is read in its place', async () => {
    const messages = many(50, 3);
    const world = makeWorld({ messages });
    const thread = await opened(world);
    scrollerOf(thread).scrollTop -= 1_500;
    await still(thread);
    const { key, top } = anchorOf(thread);
    const at = messages.findIndex(({ id }) => key.endsWith(id));
    const change = (index: number, part: Partial<Message>): void => world.transport.push({ type: 'upsert', entity: 'message', value: { ...messages[index] as Message, ...part } });
    change(at - 1, { text: 'It grew. '.repeat(300), editedAt: NOON });
    change(at - 2, { text: '', deletedAt: NOON });
    change(at + 1, { reactions: [{ emoji: '👍', author: { kind: 'agent', id: 'me', name: null } }] });
    change(at + 2, { text: 'Below it grew too. '.repeat(100) });
    await frames(8);
    await still(thread);
    expect(topOf(thread, key)).to.be.closeTo(top, 1);
  });

  it('a video is never mounted again while pages come, messages arrive and the theme changes', async () => {
    const messages = many(160, 5);
    const index = 118;
    messages[index] = { ...messages[index] as Message, attachments: [{
      id: 'film', kind: 'video', url: 'data:video/mp4;base64,AAAA', thumbnailUrl: null, name: null, mime: 'video/mp4', bytes: 3, width: 320, height: 180, durationMs: 1_000, alt: null,
    }] };
    const world = makeWorld({ messages });
    const thread = await opened(world);
    await thread.show(messages[index].id);
    const video = await waitUntil(() => thread.renderRoot.querySelector('video'), 'the video is drawn').then(() => thread.renderRoot.querySelector('video'));
    let removed = 0;
    const watch = new MutationObserver((changes) => {
      for (const { removedNodes } of changes) for (const node of removedNodes) if (video && (node === video || node.contains(video))) removed++;
    });
    watch.observe(thread.renderRoot, { childList: true, subtree: true });
    await world.inbox.loadOlder(world.inbox.thread('c'));
    await frames(4);
    world.transport.push({ type: 'upsert', entity: 'message', value: said('New one') }, { type: 'upsert', entity: 'message', value: { ...messages[index - 1] as Message, text: 'other', editedAt: NOON } });
    (thread.parentElement as HTMLElement).style.colorScheme = 'dark';
    await frames(6);
    watch.disconnect();
    expect(video?.isConnected).to.equal(true);
    expect(removed).to.equal(0);
  });

  it('100,000 messages in one thread stand in as few elements as a hundred, at its end, its beginning and anywhere between', async () => {
    const model = said('Message');
    const all = Array.from({ length: 100_000 }, (_, index): Message => ({
      ...model, id: `m${index}`, order: `a${String(index).padStart(9, '0')}`, text: `Message ${index} ${'more words '.repeat(index % 9)}`, at: NOON - (100_000 - index) * MINUTE,
    }));
    const world = makeWorld({ messages: [{ ...model, id: 'first', order: 'a' }] });
    const thread = await opened(world);
    for (let from = 0; from < all.length; from += 10_000) {
      world.transport.push(...all.slice(from, from + 10_000).map((value) => ({ type: 'upsert' as const, entity: 'message' as const, value })));
    }
    await waitUntil(() => world.inbox.thread('c').entries.length === 100_001, 'all are here', { timeout: 60_000 });
    const count = (): number => thread.renderRoot.querySelectorAll('*').length;
    await findByText(thread, /^Message 99999\b/, { timeoutMs: 10_000 });
    await until(() => expect(isAtEnd(thread)).to.equal(true));
    const few = count();
    expect(few).to.be.below(900);
    for (const index of [0, 50_000, 99_000]) {
      expect(await thread.show(`m${index}`)).to.equal(true);
      await findByText(thread, new RegExp(`^Message ${index}\\b`));
      expect(count()).to.be.below(few * 2);
    }
  });
});
