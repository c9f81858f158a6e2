// The languages as a host meets them: by the provider's attribute, with words of the host's own, on a page of several providers.
import { expect, fixture, html } from '@open-wc/testing';
import type { InboxProvider } from '../../src/elements/inbox-provider.js';
import '../../src/define/inbox-provider.js';
import '../../src/define/conversation-actions.js';
import '../../src/define/message-composer.js';
import { createInbox, type Inbox } from '../../src/inbox.js';
import { simulatedClock } from '../../src/testing/simulated-clock.js';
import { aContact, aConversation, anAgent, NOON } from '../helpers/build.js';
import { memoryTransport } from '../helpers/memory-transport.js';
import { findByRole, getByRole, queryByRole, until } from '../helpers/query.js';

describe('languages of a provider', () => {
  const made: Inbox[] = [];
  afterEach(async () => { for (const inbox of made.splice(0)) await inbox.dispose(); });

  function anInbox(): Inbox {
    const clock = simulatedClock(NOON);
    const inbox = createInbox({
      clock, transport: memoryTransport({
        me: anAgent({ id: 'me', name: 'June Kim' }), now: clock.now, contacts: [aContact({ id: 'amira', name: 'Amira Haddad' })],
        conversations: [aConversation({ id: 'c', contactId: 'amira', assignee: { kind: 'agent', id: 'me' }, lastInboundAt: NOON - 60_000 })],
      }),
    });
    made.push(inbox);
    return inbox;
  }
  const composerIn = (locale: string, inbox = anInbox()): Promise<InboxProvider> => fixture<InboxProvider>(html`
    <inbox-provider .inbox=${inbox} locale=${locale}><message-composer conversation-id="c"></message-composer></inbox-provider>`);

  const SENDS = {
    'de-AT': 'Senden', 'es-MX': 'Enviar', pt: 'Enviar', 'pt-PT': 'Enviar', 'it-CH': 'Invia', iw: 'שליחה', 'he-IL': 'שליחה', 'ja-JP': '送信', zh: '发送', 'zh-CN': '发送',
    'zh-Hans-CN': '发送', 'fr-CA': 'Envoyer', 'ar-EG': 'إرسال',
  };
  for (const [locale, send] of Object.entries(SENDS)) {
    it(`${locale} is spoken, and Intl is given the host's own tag`, async () => {
      const provider = await composerIn(locale);
      await findByRole(provider, 'button', { name: send });
      expect(provider.localize?.locale).to.equal(Intl.getCanonicalLocales(locale)[0]);
      expect(provider.lang).to.equal(locale);
      expect(provider.dir).to.equal(/^(iw|he|ar)/.test(locale) ? 'rtl' : 'ltr');
    });
  }

  it('a language without words is English with its own dates, and that is told once', async () => {
    const told: unknown[] = [];
    const { warn } = console;
    console.warn = (...args: unknown[]) => { told.push(args.join(' ')); };
    try {
      for (let time = 0; time < 2; time++) {
        const provider = await composerIn('nl-BE');
        await findByRole(provider, 'button', { name: 'Send' });
        await until(() => expect(told).to.have.length(1));
        expect(provider.localize?.locale).to.equal('nl-BE');
      }
      expect(told[0]).to.include('"nl-BE"');
    } finally {
      console.warn = warn;
    }
  });

  it('a host adds a language of its own, with its plural forms, and nothing is missed', async () => {
    const told: unknown[] = [];
    const { warn } = console;
    console.warn = (...args: unknown[]) => { told.push(args); };
    try {
      const provider = await fixture<InboxProvider>(html`<inbox-provider .inbox=${anInbox()} locale="cs" .messages=${{
        'composer.send': 'Odeslat', 'list.rows': { one: '{count} konverzace', few: '{count} konverzace', many: '{count} konverzace', other: '{count} konverzací' },
      }}><message-composer conversation-id="c"></message-composer></inbox-provider>`);
      await findByRole(provider, 'button', { name: 'Odeslat' });
      expect([1, 3, 5].map((count) => provider.localize?.t('list.rows', { count }))).to.deep.equal(['1 konverzace', '3 konverzace', '5 konverzací']);
      expect(told).to.deep.equal([]);
    } finally {
      console.warn = warn;
    }
  });

  it('words of one provider are not those of the next, and stay when the language changes', async () => {
    const own = await composerIn('en');
    const other = await composerIn('en');
    own.messages = { 'composer.send': 'Off it goes' };
    await findByRole(own, 'button', { name: 'Off it goes' });
    getByRole(other, 'button', { name: 'Send' });
    own.locale = 'de';
    await findByRole(own, 'tab', { name: 'Antwort' });
    getByRole(own, 'button', { name: 'Off it goes' });
    own.messages = undefined;
    await findByRole(own, 'button', { name: 'Senden' });
  });

  it('emoji are named in the language', async () => {
    const provider = await composerIn('de-CH');
    (await findByRole(provider, 'button', { name: 'Emojis' })).click();
    await findByRole(provider, 'gridcell', { name: 'Konfettibombe', timeoutMs: 8_000 });
    expect(queryByRole(provider, 'gridcell', { name: 'party popper' })).to.equal(null);
  }).timeout(20_000);

  it('what stands open follows the language', async () => {
    const inbox = anInbox();
    inbox.list({});
    const provider = await fixture<InboxProvider>(html`<inbox-provider .inbox=${inbox} locale="en">
      <conversation-actions conversation-id="c"></conversation-actions></inbox-provider>`);
    (await findByRole(provider, 'button', { name: 'More actions' })).click();
    await findByRole(provider, 'menuitem', { name: /^Snooze until/ });
    provider.locale = 'ja';
    await findByRole(provider, 'menuitem', { name: /^スヌーズ/ });
    provider.locale = 'he';
    await findByRole(provider, 'menuitem', { name: /^נודניק/ });
  });
});
