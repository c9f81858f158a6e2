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

  it('a few words keep their nodes while the message goes its way, and its article where it carries more later', async () => {
    const question = said('May I?');
    const message = wrote('Of course', { delivery: { state: 'sent', times: {}, error: null } });
    const world = makeWorld({ messages: [question, message] });
    const thread = await openThread(world);
    await waitUntil(() => articles(thread).length === 2, 'the messages');
    const article = articles(thread)[1] as HTMLElement;
    const text = article.querySelector('.text') as HTMLElement;
    getSelection()?.selectAllChildren(text);
    article.focus();
    world.transport.push({ type: 'upsert', entity: 'message', value: { ...message, delivery: { state: 'read', times: {}, error: null } } });
    await waitUntil(() => article.querySelector('.tick')?.getAttribute('data-state') === 'read', 'the tick');
    expect(getByRole(thread, 'img', { name: 'Read' })).to.not.equal(null);
    expect(article.querySelector('.text'), 'the same words').to.equal(text);
    world.transport.push({ type: 'upsert', entity: 'message', value: { ...message, reactions: [{ emoji: '👍', author: { kind: 'contact', id: 'amira', name: null } }] } });
    await waitUntil(() => article.querySelector('.reaction'), 'the reaction');
    expect(article.isConnected, 'the same article').to.equal(true);
    expect((thread.renderRoot as ShadowRoot).activeElement, 'with the focus').to.equal(article);
    expect(article.querySelectorAll('.bubble, .byline, .portrait')).to.have.length(3);
  });

  it('draws links once what draws them is there, in the text as it was written', async () => {
    const world = makeWorld({ messages: [said('See https://kiln.example/a and @june')] });
    const thread = await openThread(world);
    await waitUntil(() => queryByRole(thread, 'link'), 'the link');
    const link = getByRole(thread, 'link') as HTMLAnchorElement;
    expect(link.href).to.equal('https://kiln.example/a');
    expect(link.closest('.text')?.textContent).to.equal('See https://kiln.example/a and @june');
  });
});
