import { ContextProvider } from '@lit/context';
import { expect, fixture } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { Localized } from '../../src/elements/localized.js';
import { en } from '../../src/locales/en.js';
import { loadMessages } from '../../src/locales/index.js';
import { localizeContext } from '../../src/ui/context.js';
import { createLocalize, type MessageTable } from '../../src/ui/localize.js';

class WordsProbe extends LitElement {
  readonly words = new Localized(this);
  protected override render() {
    return html`${this.words.t('composer.send')}`;
  }
}
customElements.define('words-probe', WordsProbe);

describe('localized', () => {
  it('speaks English without a provider, whatever the language of the page', async () => {
    const before = document.documentElement.lang;
    document.documentElement.lang = 'no such tag';
    const el = await fixture<WordsProbe>(html`<words-probe></words-probe>`);
    expect(el.shadowRoot?.textContent).to.equal('Send');
    expect(el.words.place.locale).to.equal('en');
    document.documentElement.lang = before;
  });

  it('speaks the provider’s language, also when that arrives later', async () => {
    const box = document.createElement('div');
    const fallback = en as MessageTable;
    const provider = new ContextProvider(box, { context: localizeContext, initialValue: createLocalize({ locale: 'en', fallback }) });
    const el = document.createElement('words-probe') as WordsProbe;
    box.append(el);
    document.body.append(box);
    await el.updateComplete;
    expect(el.shadowRoot?.textContent).to.equal('Send');
    const messages = await loadMessages('fr');
    provider.setValue(createLocalize({ locale: 'fr', fallback, ...(messages ? { messages } : {}) }));
    await el.updateComplete;
    expect(el.shadowRoot?.textContent).to.equal('Envoyer');
    box.remove();
  });
});
