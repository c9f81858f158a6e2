// The composer's emoji: a grid, a search, skin tones and habits, all from the keyboard; ":" in the text.
import { elementUpdated, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { InboxProvider } from '../../src/elements/inbox-provider.js';
import { EmojiBook } from '../../src/elements/message-composer/emoji-book.js';
import { words as english } from '../../src/elements/message-composer/emoji-data/en.js';
import { words as german } from '../../src/elements/message-composer/emoji-data/de.js';
import { words as spanish } from '../../src/elements/message-composer/emoji-data/es.js';
import { words as french } from '../../src/elements/message-composer/emoji-data/fr.js';
import { words as italian } from '../../src/elements/message-composer/emoji-data/it.js';
import { words as japanese } from '../../src/elements/message-composer/emoji-data/ja.js';
import { words as portuguese } from '../../src/elements/message-composer/emoji-data/pt.js';
import { words as chinese } from '../../src/elements/message-composer/emoji-data/zh.js';
import { groups } from '../../src/elements/message-composer/emoji-data/signs.js';
import { EMOJI_GROUPS, findEmoji, parseEmoji, withTone } from '../../src/elements/message-composer/emoji.js';
import { aChannel } from '../helpers/build.js';
import { itIn } from '../helpers/engine.js';
import { findByRole, findByText, getByRole, queryAllByRole, queryByRole, until } from '../helpers/query.js';
import { endWorlds } from './chat-thread.world.js';
import { draftOf, fieldOf, isAccessible, sent, start, type } from './message-composer.world.js';

if (!customElements.get('inbox-provider')) customElements.define('inbox-provider', InboxProvider);

describe('message-composer: emoji', function () {
  // Drawing hundreds of pictures takes its time on a busy machine.
  this.timeout(30_000);
  beforeEach(() => localStorage.removeItem('inbox-elements/emoji'));
  afterEach(endWorlds);

  async function openPicker() {
    const { world, composer } = await start();
    await type(composer, 'Thanks ');
    getByRole(composer, 'button', { name: 'Emoji' }).click();
    const search = await findByRole(composer, 'combobox', { name: 'Search emoji' }) as HTMLInputElement;
    await until(() => expect(composer.shadowRoot?.activeElement).to.equal(search));
    await until(() => expect(composer.renderRoot.querySelectorAll('[role="gridcell"]').length).to.be.greaterThan(20));
    return { world, composer, search };
  }
  const active = (search: HTMLElement): string | null | undefined =>
    (search.getRootNode() as ShadowRoot).getElementById(search.getAttribute('aria-activedescendant') ?? '')?.getAttribute('aria-label');

  it('R077 the button opens a grid, and what is picked stands at the caret', async () => {
    const { world, composer } = await openPicker();
    await isAccessible(composer);
    getByRole(composer, 'gridcell', { name: 'party popper' }).click();
    await until(() => expect(fieldOf(composer).value).to.equal('Thanks 🎉'));
    expect(draftOf(world).text).to.equal('Thanks 🎉');
    expect(sent(world)).to.have.length(0);
    await until(() => expect(queryByRole(composer, 'grid')).to.equal(null));
    expect(composer.shadowRoot?.activeElement).to.equal(fieldOf(composer));
  });

  itIn(['chromium', 'firefox'], 'is searched and walked by the keyboard alone', async () => {
    const { composer, search } = await openPicker();
    await sendKeys({ type: 'thumb' });
    await until(() => expect(active(search)).to.equal('thumbs up'));
    await sendKeys({ press: 'ArrowRight' });
    await until(() => expect(active(search)).to.equal('thumbs down'));
    await sendKeys({ press: 'Enter' });
    await until(() => expect(fieldOf(composer).value).to.equal('Thanks 👎'));
  });

  itIn(['chromium', 'firefox'], 'draws only the rows in sight, and the arrows reach the last one', async () => {
    const { search, composer } = await openPicker();
    expect(composer.renderRoot.querySelectorAll('[role="gridcell"]').length).to.be.lessThan(220);
    expect(active(search)).to.equal('thumbs up');
    await sendKeys({ press: 'ArrowDown' });
    await until(() => expect(active(search)).to.equal('grinning face'));
    for (let page = 0; page < 50; page++) search.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true }));
    await until(() => expect(active(search)).to.equal('flag: Wales'));
    const cell = composer.renderRoot.querySelector('[role="gridcell"][aria-selected="true"]')!.getBoundingClientRect();
    const grid = composer.renderRoot.querySelector('[role="grid"]')!.getBoundingClientRect();
    expect(cell.bottom).to.be.at.most(grid.bottom + 1);
    expect(composer.renderRoot.querySelectorAll('[role="gridcell"]').length).to.be.lessThan(220);
  });

  it('a skin tone is chosen once and kept, and what was used stands first', async () => {
    const { composer } = await openPicker();
    getByRole(composer, 'radio', { name: 'Skin tone 5' }).click();
    await elementUpdated(composer);
    expect(getByRole(composer, 'gridcell', { name: 'waving hand' }).textContent).to.equal('👋🏿');
    getByRole(composer, 'gridcell', { name: 'waving hand' }).click();
    await until(() => expect(fieldOf(composer).value).to.equal('Thanks 👋🏿'));
    await until(() => expect(composer.renderRoot.querySelector('[role="grid"]')).to.equal(null));
    getByRole(composer, 'button', { name: 'Emoji' }).click();
    await findByRole(composer, 'combobox', { name: 'Search emoji' });
    await until(() => expect(queryAllByRole(composer, 'gridcell')[0]?.getAttribute('aria-label')).to.equal('waving hand'));
  });

  itIn(['chromium', 'firefox'], '":" and two letters list what fits, Enter puts it there, Escape leaves the text', async () => {
    const { world, composer } = await start();
    await type(composer, 'Well done :partying');
    const option = await findByRole(composer, 'option', { name: /partying face/ });
    expect(fieldOf(composer).getAttribute('aria-activedescendant')).to.equal(option.id);
    await isAccessible(composer);
    await sendKeys({ press: 'Enter' });
    await until(() => expect(fieldOf(composer).value).to.equal('Well done 🥳'));
    expect(sent(world)).to.have.length(0);
    await type(composer, ' :hea');
    await findByRole(composer, 'option', { name: /red heart/ });
    await sendKeys({ press: 'Escape' });
    await until(() => expect(queryByRole(composer, 'option')).to.equal(null));
    expect(fieldOf(composer).value).to.equal('Well done 🥳 :hea');
  });

  it('a time or an address opens nothing', async () => {
    const { composer } = await start();
    await type(composer, 'At 10:30, https://example.org ');
    await elementUpdated(composer);
    expect(queryByRole(composer, 'option')).to.equal(null);
  });

  it('a channel that shows none says so on the button', async () => {
    const none = aChannel({ capabilities: { receipts: ['sent'], attachments: {}, emoji: false } });
    const { composer } = await start({ channels: [none] });
    expect(getByRole(composer, 'button', { name: 'Emoji' }).dataset['tip']).to.equal('Not available on WhatsApp.');
  });

  it('every language has words for every emoji, each of which stands once in its group', () => {
    const en = parseEmoji(groups, english);
    expect(new Set(en.map(({ emoji }) => emoji)).size).to.equal(en.length);
    expect(en.filter(({ emoji }) => /[^#*\d\ufe0f\u20e3]/u.test(emoji) && /\d/.test(emoji))).to.deep.equal([]);
    for (const words of [english, french, german, spanish, italian, portuguese, japanese, chinese]) {
      expect(words.trim().split('\n')).to.have.length(en.length);
      expect(parseEmoji(groups, words).filter(({ name, emoji }) => name === emoji)).to.deep.equal([]);
    }
    const flag = (words: string): string | undefined => parseEmoji(groups, words).find(({ emoji }) => emoji === '🇩🇪')?.name;
    expect([english, german, japanese].map(flag)).to.deep.equal(['flag: Germany', 'Flagge: Deutschland', '旗: ドイツ']);
    expect(new Set(en.map(({ group }) => group))).to.deep.equal(new Set(EMOJI_GROUPS));
  });

  it('a tone goes into every person, and only where there is one', () => {
    const all = new Map(parseEmoji(groups, english).map((one) => [one.name, one]));
    const toned = (name: string) => withTone(all.get(name)!, 3);
    expect(toned('thumbs up')).to.equal('👍🏽');
    expect(toned('man technologist')).to.equal('👨🏽‍💻');
    expect(toned('rocket')).to.equal('🚀');
    expect(withTone(all.get('thumbs up')!, 0)).to.equal('👍');
    for (const one of all.values()) if (one.tones !== '0') expect([...withTone(one, 1)].filter((sign) => sign === '🏻').length, one.name).to.be.greaterThan(0);
  });

  it('a search finds names before words, in French without the accents, in Japanese and Chinese within a word', () => {
    expect(findEmoji(parseEmoji(groups, english), 'tada')[0]?.emoji).to.equal('🎉');
    expect(findEmoji(parseEmoji(groups, french), 'fete').some(({ emoji }) => emoji === '🥳')).to.equal(true);
    expect(findEmoji(parseEmoji(groups, japanese), '笑').some(({ emoji }) => emoji === '😂')).to.equal(true);
    for (const cat of ['ねこ', 'ネコ', '猫']) expect(findEmoji(parseEmoji(groups, japanese), cat).some(({ emoji }) => emoji === '🐈'), cat).to.equal(true);
    expect(findEmoji(parseEmoji(groups, chinese), '谢').some(({ emoji }) => emoji === '🙏')).to.equal(true);
    expect(findEmoji(parseEmoji(groups, english), 'dog')[0]?.name).to.match(/^dog/);
    expect(findEmoji(parseEmoji(groups, english), '')).to.have.length(0);
  });

  itIn(['chromium', 'firefox'], 'what nobody knows is said where the emoji would stand', async () => {
    const { composer, search } = await openPicker();
    await sendKeys({ type: 'zzzz' });
    const none = await findByText(composer, 'No emoji matches');
    const [grid, said] = [getByRole(composer, 'grid').getBoundingClientRect(), none.getBoundingClientRect()];
    expect(said.top > grid.top && said.bottom < grid.bottom).to.equal(true);
    expect(search.hasAttribute('aria-activedescendant')).to.equal(false);
  });

  it('a picker that stands open follows when the language changes', async () => {
    const { world, composer } = await openPicker();
    const provider = await fixture<InboxProvider>(html`<inbox-provider .inbox=${world.inbox} locale="de"></inbox-provider>`);
    await findByRole(composer, 'gridcell', { name: 'Daumen hoch' });
    provider.locale = 'it';
    await findByRole(composer, 'gridcell', { name: 'pollice in su' });
  });

  it('words that cannot be fetched are English ones, or each emoji is called by itself; they are asked for again', async () => {
    const reachable = { signs: true, en: true, de: false };
    const from = <T>(name: keyof typeof reachable, value: T) => async (): Promise<T> => {
      if (!reachable[name]) throw new TypeError('no network');
      return value;
    };
    const book = new EmojiBook(from('signs', { groups }), { 'en-Latn': from('en', { words: english }), 'de-Latn': from('de', { words: german }) });
    const nameOf = (locale: string): string | undefined => book.all(locale)?.find(({ emoji }) => emoji === '🚀')?.name;
    expect(book.all('de')).to.equal(undefined);
    await book.load('de-AT');
    expect([book.hasFailed, nameOf('de-AT')]).to.deep.equal([false, 'rocket']);
    reachable.de = true;
    await book.load('de');
    expect([nameOf('de'), nameOf('en'), nameOf('sv')]).to.deep.equal(['Rakete', 'rocket', 'rocket']);
    expect(book.all('de')).to.equal(book.all('de-AT'));

    Object.assign(reachable, { en: false, de: false });
    const alone = new EmojiBook(from('signs', { groups }), { 'en-Latn': from('en', { words: english }), 'de-Latn': from('de', { words: german }) });
    await alone.load('de');
    expect(alone.all('de')?.find(({ emoji }) => emoji === '🚀')?.name).to.equal('🚀');
    expect(findEmoji(alone.all('de') ?? [], '🚀')[0]?.emoji).to.equal('🚀');

    reachable.signs = false;
    const none = new EmojiBook(from('signs', { groups }), { 'en-Latn': from('en', { words: english }) });
    await none.load('en');
    expect([none.hasFailed, none.all('en')]).to.deep.equal([true, undefined]);
    Object.assign(reachable, { signs: true, en: true });
    await none.load('en');
    expect([none.hasFailed, none.all('en')?.length]).to.deep.equal([false, english.trim().split('\n').length]);
  });

  it('waits for nobody: a browser that forbids storage forgets, and goes on', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => { throw new DOMException('no', 'QuotaExceededError'); };
    try {
      const { composer } = await openPicker();
      getByRole(composer, 'gridcell', { name: 'package' }).click();
      await waitUntil(() => fieldOf(composer).value === 'Thanks 📦');
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });
});
