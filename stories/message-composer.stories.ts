// message-composer in its states.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { MessageComposer } from '../src/elements/message-composer.js';
import { register } from '../src/elements/register.js';
import type { Inbox } from '../src/inbox.js';
import type { ConversationInput } from '../src/model/conversation.js';
import { aChannel, aContact, aConversation, aMessage, anAgent, DAY, HOUR, MINUTE } from '../test/helpers/build.js';
import { memoryTransport, type MemoryData } from '../test/helpers/memory-transport.js';
import { getByRole, getByText, until } from '../test/helpers/query.js';
import { createInbox, START, world } from './world.js';

register({ 'message-composer': MessageComposer });

const now = START;
const savedReplies = [
  { id: 'a', title: 'Shipping time, France', content: 'Your order leaves Lyon within two working days.' },
  { id: 'b', title: 'Shipping delay', content: 'I am sorry, {{first name}}. Order {{order num}} is running late.' },
];
const templates = [
  { id: 't', channelId: 'whatsapp', name: 'order_ready', language: 'fr', category: 'utility' as const, body: 'Bonjour {{1}}, votre commande {{order num}} vous attend.', variables: ['1', 'order num'] },
  { id: 'u', channelId: 'whatsapp', name: 'back_in_touch', language: 'en', category: 'utility' as const, body: 'Hello {{first name}}, we have an answer for you.', variables: ['first name'] },
];

function show(data: MemoryData = {}, conversation: Partial<ConversationInput> = {}, prepare: (inbox: Inbox) => void = () => {}) {
  const transport = memoryTransport({
    me: anAgent({ id: 'me', name: 'June Kim' }), now: world().now, savedReplies, templates,
    contacts: [aContact({ id: 'amira', name: 'Amira Haddad', fields: { membership: 'diamond', 'order num': '023425124' } })],
    conversations: [aConversation({ id: 'c', contactId: 'amira', lastInboundAt: now - 2 * MINUTE, ...conversation })],
    ...data, workspace: { id: `story-${Math.random()}`, ...data.workspace },
  });
  const inbox = createInbox({ transport });
  inbox.list({});
  prepare(inbox);
  const composer = document.createElement('message-composer') as MessageComposer;
  Object.assign(composer, { inbox, conversationId: 'c' });
  return composer;
}

/** The button, once it can be used. */
const usable = (canvas: HTMLElement, name: string): Promise<HTMLElement> => until(() => {
  const button = getByRole(canvas, 'button', { name });
  if (button.getAttribute('aria-disabled')) throw new Error('not yet');
  return button;
});

const meta: Meta = { title: 'Elements/message-composer', component: 'message-composer' };
export default meta;

export const Reply: StoryObj = {
  render: () => show({}, {}, (inbox) => inbox.drafts.set('c', 'reply', { text: 'Of course. Which address should I put on the label?' })),
  play: async ({ canvasElement }) => { await until(() => getByText(canvasElement, /Replies close in/)); },
};

export const Note: StoryObj = {
  render: () => show({}, {}, (inbox) => inbox.drafts.set('c', 'note', { text: 'Second chipped set from this batch.' })),
  play: async ({ canvasElement }) => {
    (await until(() => getByRole(canvasElement, 'tab', { name: 'Private note' }))).click();
    await until(() => getByRole(canvasElement, 'textbox', { name: 'Private note' }));
  },
};

export const SavedReplies: StoryObj = {
  render: () => show(),
  play: async ({ canvasElement }) => {
    (await until(() => getByRole(canvasElement, 'button', { name: 'Saved replies' }))).click();
    await until(() => getByRole(canvasElement, 'option', { name: /Shipping delay/ }));
  },
};

export const NewSavedReply: StoryObj = {
  render: () => show(),
  play: async ({ canvasElement }) => {
    (await until(() => getByRole(canvasElement, 'button', { name: 'Saved replies' }))).click();
    (await until(() => getByRole(canvasElement, 'button', { name: 'New saved reply' }))).click();
    (await until(() => getByRole(canvasElement, 'button', { name: 'Insert a field' }))).click();
    await until(() => getByRole(canvasElement, 'menuitem', { name: /membership/ }));
  },
};

export const Emoji: StoryObj = {
  render: () => show(),
  play: async ({ canvasElement }) => {
    (await until(() => getByRole(canvasElement, 'button', { name: 'Emoji' }))).click();
    await until(() => getByRole(canvasElement, 'gridcell', { name: 'party popper' }));
  },
};

export const SendLater: StoryObj = {
  render: () => show({}, {}, (inbox) => inbox.drafts.set('c', 'reply', { text: 'Your cups left this morning.' })),
  play: async ({ canvasElement }) => {
    (await usable(canvasElement, 'More ways to send')).click();
    await until(() => getByRole(canvasElement, 'menuitem', { name: /In 1 hour/ }));
  },
};

export const EditingWhatIsScheduled: StoryObj = {
  render: () => show({}, {}, (inbox) => inbox.drafts.set('c', 'reply', {
    text: 'See you on Monday.', later: { messageId: 'm', sendAt: now + 2 * HOUR, cancelOnReply: false },
  })),
  play: async ({ canvasElement }) => { await until(() => getByText(canvasElement, /You are changing the message/)); },
};

export const NamesAColleague: StoryObj = {
  render: () => show({ agents: [anAgent({ id: 'ana', name: 'Ana Ruiz' })] }, {}, (inbox) => inbox.drafts.set('c', 'reply', { text: '@Ana can you look at this?' })),
  play: async ({ canvasElement }) => {
    (await usable(canvasElement, 'Send')).click();
    await until(() => getByText(canvasElement, /This names Ana Ruiz/));
  },
};

export const GreetsInANote: StoryObj = {
  render: () => show({}, {}, (inbox) => inbox.drafts.set('c', 'note', { text: 'Hello Amira, your cups have left.' })),
  play: async ({ canvasElement }) => {
    (await until(() => getByRole(canvasElement, 'tab', { name: 'Private note' }))).click();
    (await usable(canvasElement, 'Add note')).click();
    await until(() => getByText(canvasElement, /This greets Amira/));
  },
};

export const Undo: StoryObj = {
  render: () => show({ workspace: { policy: { undoSendSeconds: 300 } } }, {}, (inbox) => inbox.drafts.set('c', 'reply', { text: 'Your cups left this morning.' })),
  play: async ({ canvasElement }) => {
    (await usable(canvasElement, 'Send')).click();
    await until(() => getByRole(canvasElement, 'button', { name: 'Undo' }));
  },
};

export const Quoted: StoryObj = {
  render: () => show({ messages: [aMessage({ id: 'q', conversationId: 'c', text: 'Can I change the address on my order?', author: { kind: 'contact', id: 'amira', name: null } })] }, {}, (inbox) => {
    inbox.thread('c');
    inbox.drafts.set('c', 'reply', { text: 'Of course.', quoteId: 'q' });
  }),
  play: async ({ canvasElement }) => { await until(() => getByText(canvasElement, /Can I change/)); },
};

export const SlashInTheText: StoryObj = {
  render: () => show(),
  play: async ({ canvasElement }) => {
    const field = await until(() => getByRole(canvasElement, 'textbox', { name: 'Reply' }) as HTMLTextAreaElement);
    // The replies come with the session.
    await until(() => getByText(canvasElement, /Replies close in/));
    field.focus();
    document.execCommand('insertText', false, 'One moment. /ship');
    await until(() => getByRole(canvasElement, 'option', { name: /Shipping delay/ }));
  },
};

export const PickADay: StoryObj = {
  render: () => show({}, {}, (inbox) => inbox.drafts.set('c', 'reply', { text: 'Your cups left this morning.' })),
  play: async ({ canvasElement }) => {
    (await usable(canvasElement, 'More ways to send')).click();
    (await until(() => getByRole(canvasElement, 'menuitem', { name: /Pick a date and time/ }))).click();
    await until(() => getByRole(canvasElement, 'dialog'));
  },
};

export const TemplateWhileOpen: StoryObj = {
  render: () => show(),
  play: async ({ canvasElement }) => {
    (await until(() => getByRole(canvasElement, 'button', { name: 'Templates' }))).click();
    await until(() => getByRole(canvasElement, 'button', { name: 'Send template' }));
  },
};

export const FieldWithoutValue: StoryObj = {
  render: () => show({}, {}, (inbox) => inbox.drafts.set('c', 'reply', { text: 'Hello {{first name}}, use {{coupon}}.' })),
  play: async ({ canvasElement }) => {
    await until(() => getByText(canvasElement, 'Amira'));
    (await usable(canvasElement, 'Send')).click();
    await until(() => getByText(canvasElement, 'coupon has no value'));
  },
};

export const Files: StoryObj = {
  render: () => show({}, {}, (inbox) => inbox.drafts.set('c', 'reply', { text: 'Here is the invoice.', files: [
    { id: 'f', name: 'invoice-2291.pdf', kind: 'file', mime: 'application/pdf', blob: new Blob([new Uint8Array(48_200)]) },
    { id: 'g', name: 'cups.svg', kind: 'image', mime: 'image/svg+xml', blob: new Blob([new Uint8Array(2_300)]) },
  ] })),
  play: async ({ canvasElement }) => { await until(() => getByText(canvasElement, 'invoice-2291.pdf')); },
};

export const FileRefused: StoryObj = {
  render: () => show({}, {}, (inbox) => inbox.drafts.set('c', 'reply', { text: 'Here is the film.' })),
  play: async ({ canvasElement }) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(40_000_000)], 'how-we-glaze-our-cups-in-Lyon.mp4', { type: 'video/mp4' }));
    data.items.add(new File([], 'empty.pdf', { type: 'application/pdf' }));
    await usable(canvasElement, 'Send');
    getByRole(canvasElement, 'group', { name: 'Write a message' })
      .dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true, composed: true }));
    await until(() => getByText(canvasElement, /The file is empty/));
  },
};

export const Dropping: StoryObj = {
  render: () => show({}, {}, (inbox) => inbox.drafts.set('c', 'reply', { text: 'Here it is.' })),
  play: async ({ canvasElement }) => {
    const data = new DataTransfer();
    data.items.add(new File(['x'], 'a.pdf', { type: 'application/pdf' }));
    const composer = canvasElement.querySelector('message-composer');
    await until(() => {
      getByRole(canvasElement, 'group', { name: 'Write a message' })
        .dispatchEvent(new DragEvent('dragenter', { dataTransfer: data, bubbles: true, cancelable: true, composed: true }));
      if (!composer?.shadowRoot?.querySelector('.drop')) throw new Error('not yet');
    });
  },
};

export const WindowNearlyClosed: StoryObj = { render: () => show({}, { lastInboundAt: now - DAY + HOUR }) };

export const WindowClosed: StoryObj = {
  render: () => show({}, { lastInboundAt: now - DAY - 2 * HOUR }),
  play: async ({ canvasElement }) => { await until(() => getByRole(canvasElement, 'button', { name: 'Send template' })); },
};

export const NoTemplates: StoryObj = {
  render: () => show({ channels: [aChannel({ name: 'Messenger', kind: 'messenger', capabilities: { receipts: ['sent'], attachments: {} }, policy: { replyWindow: { humanMs: DAY, automationMs: DAY } } })] }, { lastInboundAt: now - 2 * DAY }),
};

export const Blocked: StoryObj = {
  render: () => show({ contacts: [aContact({ id: 'amira', name: 'Amira Haddad', blocked: true })] }),
  play: async ({ canvasElement }) => { await until(() => getByText(canvasElement, /This contact is blocked/)); },
};

export const Dark: StoryObj = {
  render: () => {
    const composer = show();
    const frame = document.createElement('div');
    frame.style.cssText = 'color-scheme: dark; background: #17181c; padding: 16px';
    frame.append(composer);
    return frame;
  },
};
