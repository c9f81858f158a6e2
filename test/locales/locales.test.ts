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

describe('locales', () => {
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
      }
    });
  }

  it('are found by the nearest language, and not at all where there is none', async () => {
    expect(await loadMessages('fr-CA')).to.equal(await loadMessages('fr'));
    expect(await loadMessages('tlh')).to.equal(undefined);
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
