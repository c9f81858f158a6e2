import { aTimeout, expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import '../../src/define/contact-pane.js';
import '../../src/define/inbox-provider.js';
import type { ContactPane } from '../../src/elements/contact-pane.js';
import type { InboxProvider } from '../../src/elements/inbox-provider.js';
import { registerTransport } from '../../src/elements/transports.js';
import { createInbox, type Inbox } from '../../src/inbox.js';
import { clockTime } from '../../src/ui/format.js';
import { aContact, aConversation } from '../helpers/build.js';
import { memoryTransport, type MemoryTransport } from '../helpers/memory-transport.js';
import { findByRole, findByText, getByRole, queryByRole, until } from '../helpers/query.js';

let serial = 0;
const data = (name = 'Amira Haddad') => ({
  workspace: { id: `provider-${++serial}` },
  contacts: [aContact({ id: 'amira', name })], conversations: [aConversation({ id: 'c1', contactId: 'amira' })],
});

describe('inbox-provider', () => {
  const made: { transport: MemoryTransport; request: { agent?: string; workspace?: string; demo: boolean } }[] = [];
  const inboxes: Inbox[] = [];
  registerTransport('memory', (request) => {
    const transport = memoryTransport(data());
    made.push({ transport, request });
    return transport;
  });

  const anInbox = (name?: string): Inbox => {
    const inbox = createInbox({ transport: memoryTransport(data(name)) });
    inbox.select('c1');
    inboxes.push(inbox);
    return inbox;
  };

  beforeEach(() => { made.length = 0; });
  afterEach(async () => {
    await Promise.all(inboxes.splice(0).map((inbox) => inbox.dispose()));
  });

  const name = (root: Element, text: string): Promise<HTMLElement> => findByRole(root, 'heading', { name: text });

  it('answers a host\'s own controls with a sentence in its language', async () => {
    const inbox = anInbox();
    const provider = await fixture<InboxProvider>(html`<inbox-provider .inbox=${inbox} locale="en"></inbox-provider>`);
    expect(provider.can('unsnooze', { conversationId: 'c1' })).to.deep.include({ allowed: false, reason: 'loading', sentence: 'Still loading.' });
    inbox.list({});
    await waitUntil(() => provider.can('end', { conversationId: 'c1' }).allowed, 'read');
    expect(provider.can('unsnooze', { conversationId: 'c1' })).to.deep.equal({ allowed: false, reason: 'notSnoozed', sentence: 'It is not snoozed.' });
    provider.locale = 'fr';
    await waitUntil(() => provider.can('unsnooze', { conversationId: 'c1' }).sentence.includes('veille'), 'in French');
  });

  it('gives an inbox to the elements below', async () => {
    const inbox = anInbox();
    const provider = await fixture<InboxProvider>(html`<inbox-provider .inbox=${inbox}><div><contact-pane></contact-pane></div></inbox-provider>`);
    await name(provider, 'Amira Haddad');
    expect(getComputedStyle(provider).display).to.equal('contents');
    expect(await provider.whenReady()).to.equal(inbox);
  });

  it('replaces the inbox', async () => {
    const provider = await fixture<InboxProvider>(html`<inbox-provider .inbox=${anInbox()}><contact-pane></contact-pane></inbox-provider>`);
    await name(provider, 'Amira Haddad');
    provider.inbox = anInbox('Jonas Weber');
    await name(provider, 'Jonas Weber');
  });

  it('makes an inbox of the transport that it names, with what its attributes say', async () => {
    const provider = await fixture<InboxProvider>(html`<inbox-provider transport="memory" agent="june" workspace="shop" demo></inbox-provider>`);
    const inbox = await provider.whenReady();
    expect(inbox.transport).to.equal(made[0]?.transport);
    const { agent, workspace, demo } = made[0]?.request ?? {};
    expect({ agent, workspace, demo }).to.deep.equal({ agent: 'june', workspace: 'shop', demo: true });
    provider.remove();
  });

  it('takes a transport itself as a property', async () => {
    const provider = await fixture<InboxProvider>(html`<inbox-provider .transport=${memoryTransport(data())}></inbox-provider>`);
    const inbox = await provider.whenReady();
    expect(inbox.transport.name).to.equal('memory');
  });

  it('never closes a transport that was given, and makes an inbox of it again when it comes back', async () => {
    let closed = 0;
    const transport = { ...memoryTransport(data()), close: async () => { closed += 1; } };
    const provider = await fixture<InboxProvider>(html`<inbox-provider .transport=${transport}></inbox-provider>`);
    const first = await provider.whenReady();
    await until(() => expect(first.$session.get().status).to.equal('open'));
    provider.agent = 'ana';
    await provider.updateComplete;
    expect(provider.inbox).to.equal(first);
    const parent = provider.parentElement as HTMLElement;
    provider.remove();
    await until(() => expect(first.$session.get().status).to.equal('closed'), 5000);
    parent.append(provider);
    const second = await provider.whenReady();
    await until(() => expect(second.$session.get().status).to.equal('open'));
    expect(closed).to.equal(0);
  });

  it('shows the trouble when no inbox can be made of a transport, and takes the next one', async () => {
    const said: string[] = [];
    const { error } = console;
    console.error = (...parts: unknown[]) => { said.push(parts.join(' ')); };
    try {
      const half = { name: 'half' } as unknown as MemoryTransport;
      const provider = await fixture<InboxProvider>(html`<inbox-provider .transport=${half}><contact-pane></contact-pane></inbox-provider>`);
      await findByRole(provider, 'button', { name: 'Try now' });
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('<inbox-provider> has no inbox');
      provider.transport = memoryTransport(data('Olena Koval'));
      await until(() => expect(provider.inbox?.transport.name).to.equal('memory'));
      provider.inbox?.select('c1');
      await name(provider, 'Olena Koval');
    } finally {
      console.error = error;
    }
  });

  it('makes nothing while it is off the page', async () => {
    const provider = await fixture<InboxProvider>(html`<inbox-provider transport="memory" agent="june"></inbox-provider>`);
    const parent = provider.parentElement as HTMLElement;
    await provider.whenReady();
    provider.remove();
    provider.agent = 'ana';
    await provider.updateComplete;
    await nextFrame();
    expect(made).to.have.length(1);
    expect(provider.inbox).to.equal(undefined);
    parent.append(provider);
    await provider.whenReady();
    expect(made.map(({ request }) => request.agent)).to.deep.equal(['june', 'ana']);
  });

  it('says which transports there are when it is given another, and shows the trouble', async () => {
    const said: string[] = [];
    const { error } = console;
    console.error = (...parts: unknown[]) => { said.push(parts.join(' ')); };
    try {
      const provider = await fixture<InboxProvider>(html`<inbox-provider id="desk" transport="htpp"><contact-pane></contact-pane></inbox-provider>`);
      await findByRole(provider, 'button', { name: 'Try now' });
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('<inbox-provider id="desk">').and.to.contain('"htpp"').and.to.contain('"memory"').and.to.contain('"local"');
    } finally {
      console.error = error;
    }
  });

  it('tries again to make what could not be made', async () => {
    let fails = true;
    registerTransport('shaky', () => {
      if (fails) throw new Error('the file could not be fetched');
      return memoryTransport(data('Olena Koval'));
    });
    const { error } = console;
    console.error = () => {};
    try {
      const provider = await fixture<InboxProvider>(html`<inbox-provider transport="shaky"><contact-pane></contact-pane></inbox-provider>`);
      const retry = await findByRole(provider, 'button', { name: 'Try now' });
      fails = false;
      const broken = provider.inbox;
      retry.click();
      await until(() => expect(provider.inbox).not.to.equal(broken));
      provider.inbox?.select('c1');
      await name(provider, 'Olena Koval');
    } finally {
      console.error = error;
    }
  });

  it('keeps its inbox when it is moved or added again', async () => {
    const provider = await fixture<InboxProvider>(html`<inbox-provider transport="memory"><contact-pane></contact-pane></inbox-provider>`);
    const inbox = await provider.whenReady();
    const other = document.createElement('div');
    document.body.append(other);
    other.append(provider);
    await nextFrame();
    provider.remove();
    await aTimeout(50);
    other.append(provider);
    await nextFrame();
    expect(provider.inbox).to.equal(inbox);
    expect(made).to.have.length(1);
    expect(inbox.$session.get().status).to.equal('open');
    other.remove();
  });

  it('makes one inbox, though it is moved while it makes it', async () => {
    const provider = document.createElement('inbox-provider');
    provider.transport = 'memory';
    document.body.append(provider);
    await provider.updateComplete;
    document.body.append(provider);
    await provider.whenReady();
    expect(made).to.have.length(1);
    provider.remove();
  });

  it('lets go of an inbox that it made when it is removed for good, and makes another when it comes back', async () => {
    const provider = await fixture<InboxProvider>(html`<inbox-provider transport="memory"></inbox-provider>`);
    const inbox = await provider.whenReady();
    const parent = provider.parentElement as HTMLElement;
    provider.remove();
    await until(() => expect(inbox.$session.get().status).to.equal('closed'), 5000);
    parent.append(provider);
    const second = await provider.whenReady();
    expect(second).not.to.equal(inbox);
    expect(second.$session.get().status).not.to.equal('closed');
  });

  it('leaves an inbox that was given to it alone', async () => {
    const inbox = anInbox();
    const provider = await fixture<InboxProvider>(html`<inbox-provider .inbox=${inbox}></inbox-provider>`);
    provider.remove();
    await aTimeout(2200);
    expect(inbox.$session.get().status).to.equal('open');
  });

  it('makes another inbox when its attributes change', async () => {
    const provider = await fixture<InboxProvider>(html`<inbox-provider transport="memory" agent="june"></inbox-provider>`);
    const first = await provider.whenReady();
    provider.setAttribute('agent', 'ana');
    await until(() => expect(made).to.have.length(2));
    expect(made[1]?.request.agent).to.equal('ana');
    await until(() => expect(first.$session.get().status).to.equal('closed'));
  });

  it('the nearest of nested providers wins, also when it comes later', async () => {
    const outer = await fixture<InboxProvider>(html`<inbox-provider .inbox=${anInbox('Outer')}><div><contact-pane></contact-pane></div></inbox-provider>`);
    await name(outer, 'Outer');
    const inner = document.createElement('inbox-provider');
    inner.inbox = anInbox('Inner');
    inner.append(outer.querySelector('contact-pane') as ContactPane);
    outer.querySelector('div')?.append(inner);
    await name(outer, 'Inner');
  });

  it('ties an element outside of it by its id, also one that was there first', async () => {
    const pane = await fixture<ContactPane>(html`<contact-pane for="far-provider"></contact-pane>`);
    await findByText(pane, 'No inbox here yet');
    const provider = document.createElement('inbox-provider');
    provider.id = 'far-provider';
    provider.inbox = anInbox();
    document.body.append(provider);
    await name(pane, 'Amira Haddad');
    provider.remove();
    await until(() => expect(queryByRole(pane, 'heading', { name: 'Amira Haddad' })).to.equal(null));
  });

  it('speaks the language of the page, and its own when it has one', async () => {
    const inbox = anInbox();
    const page = await fixture<HTMLElement>(html`<div lang="fr"><inbox-provider .inbox=${inbox}><contact-pane></contact-pane></inbox-provider></div>`);
    await findByRole(page, 'heading', { name: 'Canaux' });
    const provider = page.querySelector('inbox-provider') as InboxProvider;
    expect(provider.hasAttribute('dir')).to.equal(false);
    provider.locale = 'ar';
    await findByRole(page, 'heading', { name: 'القنوات' });
    expect(provider.dir).to.equal('rtl');
    expect(provider.lang).to.equal('ar');
    provider.locale = undefined;
    await findByRole(page, 'heading', { name: 'Canaux' });
    expect(provider.hasAttribute('dir')).to.equal(false);
  });

  it('its language reaches elements outside that are tied by id or have its inbox, also when it changes', async () => {
    const provider = await fixture<InboxProvider>(html`<inbox-provider id="french" locale="fr" .inbox=${anInbox()}></inbox-provider>`);
    const tied = await fixture<ContactPane>(html`<contact-pane for="french"></contact-pane>`);
    const given = await fixture<ContactPane>(html`<contact-pane .inbox=${provider.inbox}></contact-pane>`);
    for (const pane of [tied, given]) await findByRole(pane, 'heading', { name: 'Canaux' });
    provider.locale = 'ar';
    for (const pane of [tied, given]) await findByRole(pane, 'heading', { name: 'القنوات' });
  });

  it('without a region on the page, times and figures follow the reader\'s; words and a locale of its own stay', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="en"><inbox-provider></inbox-provider></div>`);
    const provider = page.querySelector('inbox-provider') as InboxProvider;
    const languages = Object.getOwnPropertyDescriptor(navigator, 'languages');
    Object.defineProperty(navigator, 'languages', { configurable: true, value: ['fr-CA', 'en', 'en-GB', 'en-US'] });
    try {
      const place = async () => {
        provider.requestUpdate();
        await provider.updateComplete;
        return provider.localize;
      };
      const afternoon = Date.UTC(2026, 10, 21, 15, 8);
      expect(clockTime(afternoon, { locale: (await place())?.locale ?? '', timeZone: 'UTC' })).to.equal('15:08');
      expect(provider.localize?.t('composer.send')).to.equal('Send');
      page.lang = 'en-US';
      expect((await place())?.locale).to.equal('en-US');
      provider.locale = 'en';
      expect((await place())?.locale).to.equal('en');
    } finally {
      if (languages) Object.defineProperty(navigator, 'languages', languages);
      else Reflect.deleteProperty(navigator, 'languages');
    }
  });

  it('follows the page when its language changes', async () => {
    const before = document.documentElement.lang;
    const provider = await fixture<InboxProvider>(html`<inbox-provider .inbox=${anInbox()}><contact-pane></contact-pane></inbox-provider>`);
    await findByRole(provider, 'heading', { name: 'Channels' });
    try {
      document.documentElement.lang = 'fr';
      await findByRole(provider, 'heading', { name: 'Canaux' });
    } finally {
      document.documentElement.lang = before;
    }
  });

  it('an inner provider without a locale speaks as the outer one', async () => {
    const inbox = anInbox();
    const outer = await fixture<InboxProvider>(html`<inbox-provider locale="fr"><inbox-provider .inbox=${inbox}><contact-pane></contact-pane></inbox-provider></inbox-provider>`);
    await findByRole(outer, 'heading', { name: 'Canaux' });
  });

  it('takes the host\'s own words for single keys', async () => {
    const provider = await fixture<InboxProvider>(html`<inbox-provider .inbox=${anInbox()} .messages=${{ 'contact.channels': 'Reachable at' }}>
      <contact-pane></contact-pane></inbox-provider>`);
    await findByRole(provider, 'heading', { name: 'Reachable at' });
    getByRole(provider, 'heading', { name: 'Labels' });
  });

  it('survives an attribute that is no language', async () => {
    const provider = await fixture<InboxProvider>(html`<inbox-provider .inbox=${anInbox()} locale="no language at all"><contact-pane></contact-pane></inbox-provider>`);
    await findByRole(provider, 'heading', { name: 'Channels' });
  });
});
