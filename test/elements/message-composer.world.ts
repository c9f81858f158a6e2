// A composer over an inbox of one conversation, and what agents do with it, for the tests of message-composer.
import { elementUpdated, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { MessageComposer } from '../../src/elements/message-composer.js';
import { getByRole, until } from '../helpers/query.js';
import { typeText } from '../helpers/type-text.js';
import { makeWorld, openComposer, type World } from './chat-thread.world.js';

export const fieldOf = (composer: MessageComposer): HTMLTextAreaElement => getByRole(composer, 'textbox') as HTMLTextAreaElement;
export const sendOf = (composer: MessageComposer): HTMLElement => getByRole(composer, 'button', { name: /^(Send|Add note)$/ });
export const sent = (world: World, name: 'send' | 'addNote' = 'send') => world.transport.received.filter((command) => command.name === name).map(({ args }) => args as { text: string });
export const draftOf = ({ inbox }: World, mode: 'reply' | 'note' = 'reply') => inbox.drafts.get('c', mode);

export async function type(composer: MessageComposer, text: string): Promise<void> {
  composer.focus();
  await typeText(text);
  // What comes with the first key stands.
  await until(() => expect(composer.renderRoot.querySelector('.replies')).not.to.equal(null));
  await elementUpdated(composer);
}

export async function press(modifier: string, key: string): Promise<void> {
  await sendKeys({ down: modifier });
  await sendKeys({ press: key });
  await sendKeys({ up: modifier });
}

/** Colours are judged when they have arrived. */
export async function isAccessible(composer: MessageComposer): Promise<void> {
  await Promise.all((composer.shadowRoot?.getAnimations() ?? []).map(({ finished }) => finished));
  await expect(composer).to.be.accessible();
}

export async function start(data: Parameters<typeof makeWorld>[0] = {}, conversation: Parameters<typeof makeWorld>[1] = {}): Promise<{ world: World; composer: MessageComposer }> {
  const world = makeWorld(data, conversation);
  world.inbox.list({});
  const composer = await openComposer(world);
  return { world, composer };
}

export const file = (name: string, type: string, bytes = 10): File => new File([new Uint8Array(bytes)], name, { type });

export function drop(composer: MessageComposer, ...files: File[]): void {
  const data = new DataTransfer();
  for (const each of files) data.items.add(each);
  getByRole(composer, 'group', { name: 'Write a message' }).dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true, composed: true }));
}

export function paste(composer: MessageComposer, data: DataTransfer): boolean {
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true });
  // Not every engine lets a script fill it.
  Object.defineProperty(event, 'clipboardData', { value: data });
  return fieldOf(composer).dispatchEvent(event);
}
