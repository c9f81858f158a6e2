/** Where the thread stands after the agent has sent something. */
import { expect } from '@open-wc/testing';
import { define } from '../../src/define.js';
import { createInbox } from '../../src/inbox.js';
import { aContact, aConversation, aMessage, HOUR, MINUTE, NOON } from '../helpers/build.js';
import { memoryTransport } from '../helpers/memory-transport.js';
import { findByText, getByRole, getByText, until } from '../helpers/query.js';

describe('chat-thread, own messages', () => {
  it('comes to the end for what the agent sends, also when he has read further up', async () => {
    define();
    const inbox = createInbox({
      transport: memoryTransport({
        workspace: { id: 'own-send' },
        contacts: [aContact({ id: 'p0', name: 'Amira' })],
        conversations: [aConversation({ id: 'c0', contactId: 'p0', lastActivityAt: NOON, unread: 0 })],
        messages: Array.from({ length: 60 }, (_, i) => aMessage({ conversationId: 'c0', text: `Message ${i}`, at: NOON - HOUR + i * MINUTE })),
      }),
    });
    inbox.select('c0');
    const box = document.createElement('section');
    box.style.cssText = 'display: block; inline-size: 600px; block-size: 500px';
    const thread = Object.assign(document.createElement('chat-thread'), { inbox });
    box.append(thread);
    document.body.append(box);
    await findByText(thread, /^Message 59/);
    const scroller = thread.shadowRoot?.querySelector('[part~=timeline]') as HTMLElement;
    await until(() => expect(scroller.scrollTop).to.be.greaterThan(900));
    scroller.scrollTop -= 700;
    await until(() => getByText(thread, /^Message 44/));
    const field = await until(() => getByRole(thread, 'textbox', { name: 'Reply' }) as HTMLTextAreaElement);
    field.focus();
    field.value = 'On its way.';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true }));
    await until(() => getByText(thread, 'On its way.'));
    await until(() => expect(scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop).to.be.lessThan(3));
    box.remove();
    await inbox.dispose();
  });
});
