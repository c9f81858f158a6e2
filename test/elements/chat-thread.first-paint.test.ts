// What a thread that comes with its messages draws first, and that nothing moves when the rest follows.
import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import type { ChatThread } from '../../src/elements/chat-thread.js';
import { MINUTE, NOON } from '../helpers/build.js';
import { getByRole, queryByRole } from '../helpers/query.js';
import { endWorlds, makeWorld, openThread, said, wrote, type World } from './chat-thread.world.js';

const messages = Array.from({ length: 60 }, (_, index) =>
  (index % 3 ? said : wrote)(`Message ${index} ${'and so on '.repeat(index % 5 * 6)}`, { at: NOON - (60 - index) * 3 * MINUTE }));

const articles = (thread: ChatThread): HTMLElement[] => [...thread.renderRoot.querySelectorAll<HTMLElement>('article')];

/** A thread made anew where everything is known already, as it stands when it has drawn for the first time. */
async function again(world: World, width: number): Promise<ChatThread> {
  const known = await openThread(world, { width });
  await waitUntil(() => articles(known).length > 0, 'the messages are drawn');
  const place = known.parentElement as HTMLElement;
  known.remove();
  const thread = document.createElement('chat-thread') as ChatThread;
  Object.assign(thread, { inbox: world.inbox, conversationId: 'c', back: true });
  place.append(thread);
  await waitUntil(() => articles(thread).length > 0, 'messages', { interval: 1 });
  return thread;
}

describe('chat-thread: what is painted first', () => {
  afterEach(endWorlds);

  for (const width of [690, 340]) {
    it(`draws messages before head and composer, and none of them moves when these come, ${width} px wide`, async () => {
      const thread = await again(makeWorld({ messages }), width);
      expect(queryByRole(thread, 'heading')).to.equal(null);
      expect(thread.renderRoot.querySelector('message-composer')).to.equal(null);
      await nextFrame();
      const tops = new Map(articles(thread).map((article) => [article.dataset['key'], article.getBoundingClientRect().top]));
      await thread.updateComplete;
      expect(getByRole(thread, 'heading', { name: 'Amira Haddad' }), 'complete with its head').to.not.equal(null);
      await waitUntil(() => thread.renderRoot.querySelector('message-composer')?.shadowRoot?.querySelector('textarea'), 'the composer');
      for (let frame = 0; frame < 4; frame++) await nextFrame();
      for (const article of articles(thread)) {
        const before = tops.get(article.dataset['key']);
        if (before !== undefined) expect(Math.abs(article.getBoundingClientRect().top - before), article.dataset['key']).to.be.at.most(1);
      }
      expect(tops.size).to.be.greaterThan(1);
    });
  }

  it('draws all at once where the composer is not an empty one', async () => {
    const world = makeWorld({ messages });
    world.inbox.drafts.set('c', 'reply', { text: 'One\ntwo\nthree' });
    const thread = await again(world, 690);
    expect(thread.renderRoot.querySelector('message-composer')).to.not.equal(null);
  });
});
