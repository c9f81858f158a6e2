import { expect } from '@open-wc/testing';
import { english as all } from '../../src/locales/en-more.js';
import { LOCALES, loadMessages } from '../../src/locales/index.js';
import { createLocalize, type MessageTable, type Words } from '../../src/ui/localize.js';
import { EVENT_TYPES } from '../../src/model/timeline-event.js';
import { REASONS } from '../../src/model/permit.js';
import { TRANSPORT_ERROR_CODES } from '../../src/transport/errors.js';
import { LIFECYCLES } from '../../src/model/conversation.js';
import { DELIVERY_STATES } from '../../src/model/message.js';
import { CHANNEL_KINDS } from '../../src/model/channel.js';

const forms = (words: Words | undefined): string[] => (typeof words === 'string' ? [words] : Object.values(words ?? {}));
const names = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();
const english: MessageTable = all;

const categoriesOf = (locale: string): string[] => [...new Intl.PluralRules(locale).resolvedOptions().pluralCategories].sort();

/** Words that are the same in English and these languages, and why nobody would write them otherwise: names, signs, and words that were borrowed. */
const NAMES = /^(WhatsApp|Messenger|Facebook|Instagram|X|SMS|API|\+?[\d\s/+:…,.()-]*)$/;
const BORROWED: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'Bot', 'Contact', 'contact', 'contacts', 'conversation', 'conversations', 'Conversations', 'Messages', 'Actions', 'Photo', 'photos', 'Audio', 'Type', 'Agents',
    'Note', 'Position', 'Tag', 'Tags', 'Pause', 'Notifications', 'Suggestions', 'Marketing', 'E-mail',
  ],
  de: [
    'Bot', 'System', 'Offline', 'Online', 'Beta', 'Audio', 'Sticker', 'Teams', 'Label', 'Labels', 'Status', 'Name', 'Video', 'Pause', 'Marketing', 'Details', 'Filter',
  ],
  es: ['Bot', 'Beta', 'Audio', 'Sticker', 'Tag', 'Tags', 'Marketing'],
  'pt-BR': ['Bot', 'Beta', 'Status', 'Tag', 'Tags', 'Marketing', 'E-mail'],
  it: ['Bot', 'Beta', 'Offline', 'Online', 'Broadcast', 'Post', 'Audio', 'Sticker', 'Account', 'Video', 'File', 'Tag', 'Emoji', 'Marketing', 'E-mail'],
};
/** What stays of a text without what is not words: figures, signs, spaces, names of places. */
const bare = (text: string): string => text.replace(/\{\w+\}|\bvia\b|\bs\b/g, '').replace(/[\s:,./()·+：，、،（）]+/g, ' ').trim();
/** Languages in letters of their own: each text holds some of them, and Latin ones only in names and keys. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u, he: /\p{Script=Hebrew}/u, ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, 'zh-Hans': /\p{Script=Han}/u,
};
const LATIN_NAMES = /WhatsApp|Messenger|Facebook|Instagram|\bX\b|SMS|API|CSV|\bIDs?\b|Enter|Shift|Ctrl|Escape|Esc|inbox-provider|inbox|\+?\b[A-Z]\b/g;

describe('locales', () => {
  it('are those that are promised', () => {
    expect([...LOCALES].sort()).to.deep.equal(['ar', 'de', 'en', 'es', 'fr', 'he', 'it', 'ja', 'pt-BR', 'zh-Hans']);
  });

  for (const locale of LOCALES) {
    it(`${locale} has every key and no other, and no empty words`, async () => {
      const messages = (await loadMessages(locale)) as MessageTable;
      expect(Object.keys(messages).sort()).to.deep.equal(Object.keys(english).sort());
      for (const [key, words] of Object.entries(messages)) {
        for (const text of forms(words)) expect(text.trim(), key).to.not.equal('');
      }
    });

    it(`${locale} uses the placeholders that English has`, async () => {
      const messages = (await loadMessages(locale)) as MessageTable;
      for (const [key, words] of Object.entries(messages)) {
        const known = new Set(forms(english[key]).flatMap(names));
        // A plural form may leave the figure out ("one photo"), the general form may not.
        const general = typeof words === 'string' ? words : words.other;
        expect(new Set(names(general)), key).to.deep.equal(known);
        for (const text of forms(words)) for (const name of names(text)) expect(known.has(name), `${key}: ${name}`).to.equal(true);
        for (const text of forms(words)) {
          const lost = [...known].filter((name) => !/^(count|limit)$/.test(name) && !names(text).includes(name));
          expect(lost, `${key}: ${text}`).to.deep.equal([]);
        }
      }
    });

    it(`${locale} has the plural forms of its language, each of them`, async () => {
      const messages = (await loadMessages(locale)) as MessageTable;
      const categories = categoriesOf(locale);
      for (const [key, words] of Object.entries(messages)) {
        if (typeof words !== 'string') expect(Object.keys(words).sort(), key).to.deep.equal(categories);
        else if (categories.length > 1) expect(typeof english[key], `${key}: one form for all counts`).to.equal('string');
      }
    });

    it(`${locale} is written cleanly: no broken letters, no typewriter quotes, no stray spaces`, async () => {
      const messages = (await loadMessages(locale)) as MessageTable;
      for (const [key, words] of Object.entries(messages)) {
        for (const text of forms(words)) {
          expect(text, key).to.equal(text.normalize('NFC'));
          expect(text, key).to.equal(text.replace(/^[ \t]+|[ \t]+$/g, ''));
          expect(text, key).to.not.match(/\ufffd|Ã.|Â[^a-zâ]|â€|[\p{Cc}\u202a-\u202e]| {2}|\.\.\.|["']/u);
          if (locale === 'fr') expect(text, key).to.not.match(/ [:;!?»]|« /);
        }
      }
    });

    if (locale !== 'en') it(`${locale} leaves no English behind`, async () => {
      const messages = (await loadMessages(locale)) as MessageTable;
      const own = SCRIPTS[locale];
      for (const [key, words] of Object.entries(messages)) {
        for (const text of forms(words)) {
          const rest = bare(text);
          if (own) {
            if (bare(text.replace(LATIN_NAMES, '')).replace(/[\W\d_]/g, '')) expect.fail(`${key}: ${text}`);
            if (!NAMES.test(rest)) expect(text, key).to.match(own);
          } else if (!NAMES.test(rest) && !BORROWED[locale]?.includes(rest)) {
            expect(forms(english[key]).map(bare), key).to.not.include(rest);
          }
        }
      }
    });
  }

  it('are found by the nearest language, and not at all where there is none', async () => {
    const nearest = {
      'fr-CA': 'fr', 'de-AT': 'de', pt: 'pt-BR', 'pt-PT': 'pt-BR', pt_BR: 'pt-BR', zh: 'zh-Hans', 'zh-CN': 'zh-Hans', 'zh-Hans-CN': 'zh-Hans', 'zh-SG': 'zh-Hans',
      'he-IL': 'he', iw: 'he', 'ar-EG': 'ar', 'en-GB': 'en', 'es-MX': 'es', 'it-CH': 'it', 'ja-JP': 'ja', FR: 'fr',
    };
    for (const [asked, found] of Object.entries(nearest)) expect(await loadMessages(asked), asked).to.equal(await loadMessages(found));
    // Traditional characters are another script: not everybody reads the simplified ones.
    for (const asked of ['tlh', 'nl', 'zh-TW', 'zh-Hant', 'no language at all', '']) expect(await loadMessages(asked), asked).to.equal(undefined);
  });

  it('have words for everything that the model can say', () => {
    const keys = [
      ...REASONS.map((reason) => `reason.${reason}`),
      ...TRANSPORT_ERROR_CODES.map((code) => `error.${code}`),
      ...EVENT_TYPES.map((type) => `event.${type}`),
      ...LIFECYCLES.map((lifecycle) => `status.lifecycle.${lifecycle}`),
      ...DELIVERY_STATES.map((state) => `status.delivery.${state}`),
      ...CHANNEL_KINDS.map((kind) => `status.channel.${kind}`),
    ];
    expect(keys.filter((key) => !(key in english))).to.deep.equal([]);
  });

  it('are written in the words of their language at once', async () => {
    const messages = await loadMessages('ar');
    const { t, direction } = createLocalize<string>({ locale: 'ar', fallback: english, ...(messages ? { messages } : {}) });
    expect(t('composer.send')).to.equal('إرسال');
    expect(direction).to.equal('rtl');
  });
});
