/** What coming backends are like already fits the elements: their conversations stand in the list, and a reply goes through. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { ChatThread } from '../../src/elements/chat-thread.js';
import { ConversationActions } from '../../src/elements/conversation-actions.js';
import { InboxList } from '../../src/elements/inbox-list.js';
import { MessageComposer } from '../../src/elements/message-composer.js';
import { register } from '../../src/elements/register.js';
import { createInbox } from '../../src/inbox.js';
import type { Transport } from '../../src/transport/transport.js';
import { findByRole, findByText, getByRole } from '../helpers/query.js';
import { chatwootServer } from './chatwoot-like/server.js';
import { chatwootLike } from './chatwoot-like/transport.js';
import { matrixServer } from './matrix-like/server.js';
import { matrixLike } from './matrix-like/transport.js';

register({ 'chat-thread': ChatThread, 'conversation-actions': ConversationActions, 'inbox-list': InboxList, 'message-composer': MessageComposer });

const backends = {
  Chatwoot: () => {
    const server = chatwootServer(() => Date.now() / 1000);
    return { transport: chatwootLike(server), id: '1', inbound: server.faults.inbound };
  },
  Matrix: () => {
    const server = matrixServer(() => Date.now());
    return { transport: matrixLike(server), id: '!room0:example.org', inbound: server.faults.inbound };
  },
} as const satisfies Record<string, () => { transport: Transport; id: string; inbound(id: string, text: string): void }>;

describe('the elements on a backend with the truths of', () => {
  for (const [name, make] of Object.entries(backends)) {
    it(`${name}: the list shows its conversations, the thread its messages, and a reply goes through`, async () => {
      const { transport, id, inbound } = make();
      const inbox = createInbox({ transport });
      try {
        const frame = await fixture<HTMLElement>(html`<div><inbox-list .inbox=${inbox}></inbox-list><chat-thread .inbox=${inbox} .conversationId=${id}></chat-thread></div>`);
        const [list, thread] = [...frame.children] as [HTMLElement, HTMLElement];
        for (const element of [list, thread]) element.style.cssText = 'display: block; inline-size: 480px; block-size: 500px';
        await findByRole(list, 'button', { name: /^Amira Haddad .*Message \d of Amira Haddad/ });
        await findByRole(list, 'button', { name: /^Nora Quist / });
        await findByText(thread, 'Message 1 of Amira Haddad');

        await waitUntil(() => thread.shadowRoot?.querySelector('message-composer'), 'the composer stands', { timeout: 8_000 });
        const composer = thread.shadowRoot?.querySelector('message-composer') as MessageComposer;
        await findByRole(composer, 'textbox');
        composer.insertText('We will look after it.');
        await composer.updateComplete;
        (getByRole(composer, 'button', { name: 'Send' }) as HTMLElement).click();
        await waitUntil(async () => (await transport.read.messages(id, { limit: 5 })).messages.some(({ text, direction }) => text === 'We will look after it.' && direction === 'outbound'), 'the reply is at the backend', { timeout: 8_000 });
        await findByText(thread, 'We will look after it.');
        await waitUntil(() => inbox.$outbox.get().length === 0, 'nothing is left to send', { timeout: 8_000 });

        inbound(id, 'Thank you, that was quick');
        await findByText(thread, 'Thank you, that was quick');
        await findByRole(list, 'button', { name: /^Amira Haddad .*Thank you, that was quick/ });
        expect(inbox.$notices.get()).to.deep.equal([]);
      } finally {
        await inbox.dispose();
      }
    });
  }
});
