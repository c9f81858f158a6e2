// Input methods, pasting, voice, quotes, templates beside the field, and what a slow or absent network leaves.
import { aTimeout, elementUpdated, expect, waitUntil } from '@open-wc/testing';
import { aChannel, NOON, HOUR } from '../helpers/build.js';
import { itIn } from '../helpers/engine.js';
import { findByRole, findByText, getByRole, queryAllByRole, queryAllByText, queryByRole, until } from '../helpers/query.js';
import { endWorlds, openComposer, openThread, said } from './chat-thread.world.js';
import { draftOf, drop, fieldOf, file, isAccessible, paste, sendOf, sent, start, type } from './message-composer.world.js';

/** The steps of one composition as browsers report them: what stands in the field after each, and the keys pressed. */
interface Composition {
  readonly language: string;
  readonly steps: readonly string[];
  /** How the Enter that chooses reports itself. */
  readonly enter: Partial<KeyboardEventInit & { keyCode: number }>;
  /** Whether that Enter comes after the composition's end, as in Safari. */
  readonly late?: boolean;
}

const COMPOSITIONS: readonly Composition[] = [
  { language: 'Japanese', steps: ['ｔ', 'と', 'とう', 'とうきょう', '東京'], enter: { isComposing: true, keyCode: 229 } },
  { language: 'Japanese in Safari', steps: ['と', 'とうきょう', '東京'], enter: { isComposing: false, keyCode: 229 }, late: true },
  { language: 'Korean', steps: ['ㅎ', '하', '한', '한ㄱ', '한그', '한글'], enter: { isComposing: true, keyCode: 229 } },
  { language: 'Chinese', steps: ['n', 'ni', "ni'h", "ni'hao", '你好'], enter: { isComposing: true, keyCode: 229 } },
];

describe('message-composer: input', () => {
  afterEach(endWorlds);

  for (const { language, steps, enter, late } of COMPOSITIONS) {
    it(`a composition in ${language} never sends, and its words are kept`, async () => {
      const { world, composer } = await start();
      const field = fieldOf(composer);
      field.focus();
      const press = (): KeyboardEvent => {
        const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...enter });
        field.dispatchEvent(event);
        return event;
      };
      field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
      for (const text of steps) {
        field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Process', keyCode: 229, isComposing: true, bubbles: true, cancelable: true }));
        field.value = text;
        field.dispatchEvent(new CompositionEvent('compositionupdate', { data: text, bubbles: true }));
        field.dispatchEvent(new InputEvent('input', { data: text, isComposing: true, inputType: 'insertCompositionText', bubbles: true }));
        await elementUpdated(composer);
        expect(field.value).to.equal(text);
      }
      if (!late) expect(press().defaultPrevented).to.equal(false);
      field.dispatchEvent(new CompositionEvent('compositionend', { data: steps.at(-1)!, bubbles: true }));
      if (late) expect(press().defaultPrevented).to.equal(false);
      await aTimeout(0);
      expect(sent(world)).to.have.length(0);
      expect(draftOf(world).text).to.equal(steps.at(-1));
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 13, bubbles: true, cancelable: true }));
      await waitUntil(() => sent(world).length === 1, 'it is sent', { timeout: 6_000 });
      expect(sent(world)[0]?.text).to.equal(steps.at(-1));
    });
  }

  it('what comes from a word processor is plain text with plain spaces and lines', async () => {
    const { world, composer } = await start();
    await type(composer, 'x');
    const data = new DataTransfer();
    data.setData('text/plain', 'One\u00a0two\vthree\r\nfour\u00ad');
    data.setData('text/html', '<p style="color:red">One&nbsp;<b>two</b></p>');
    await until(() => expect(paste(composer, data)).to.equal(false));
    await until(() => expect(fieldOf(composer).value).to.equal('xOne two\nthree\nfour'));
    expect(draftOf(world).text).to.equal('xOne two\nthree\nfour');
  });

  it('a quote names who said it, goes with the reply, and can be taken out', async () => {
    const { world, composer } = await start({ messages: [said('Is the blue one back?', { id: 'q' })] });
    await openThread(world);
    world.inbox.drafts.set('c', 'reply', { quoteId: 'q' });
    await findByText(composer, 'Is the blue one back?');
    await findByText(composer, 'Amira Haddad');
    await isAccessible(composer);
    getByRole(composer, 'button', { name: 'Remove the quote' }).click();
    await until(() => expect(queryByRole(composer, 'button', { name: 'Remove the quote' })).to.equal(null));
    world.inbox.drafts.set('c', 'reply', { quoteId: 'q', text: 'Yes' });
    await elementUpdated(composer);
    sendOf(composer).click();
    await waitUntil(() => sent(world).length === 1, 'it is sent', { timeout: 6_000 });
    expect(sent(world)[0]).to.include({ text: 'Yes', quoteId: 'q' });
  });

  it('a quoted message that is read later is shown then', async () => {
    const { world, composer } = await start();
    await openThread(world);
    world.inbox.drafts.set('c', 'reply', { text: 'Yes', quoteId: 'late' });
    await findByRole(composer, 'button', { name: 'Remove the quote' });
    expect(queryAllByText(composer, 'Do I pay shipping?')).to.have.length(0);
    world.transport.push({ type: 'upsert', entity: 'message', value: said('Do I pay shipping?', { id: 'late' }) });
    await findByText(composer, 'Do I pay shipping?');
  });

  it('a private note is never quoted to the contact', async () => {
    const { world, composer } = await start({ messages: [said('Secret among us', { id: 'n', visibility: 'note', direction: 'outbound', author: { kind: 'agent', id: 'ana', name: null } })] });
    await openThread(world);
    world.inbox.drafts.set('c', 'reply', { quoteId: 'n', text: 'Hello' });
    await until(() => expect(fieldOf(composer).value).to.equal('Hello'));
    await findByRole(composer, 'button', { name: 'Remove the quote' });
    expect(composer.shadowRoot?.textContent).not.to.include('Secret among us');
    sendOf(composer).click();
    await waitUntil(() => sent(world).length === 1, 'it is sent', { timeout: 6_000 });
    expect((sent(world)[0] as unknown as { quoteId: string | null }).quoteId).to.equal(null);
  });

  it('a template can be sent while replies are open, and the field comes back', async () => {
    const templates = [{ id: 't', channelId: 'whatsapp', name: 'order_ready', language: 'en', category: 'utility' as const, body: 'Hello {{first name}}, it is ready.', variables: ['first name'] }];
    const { world, composer } = await start({ templates, channels: [aChannel({ capabilities: { receipts: ['sent'], attachments: {}, templates: true } })] }, { lastInboundAt: NOON - HOUR });
    await type(composer, 'Half a sentence');
    getByRole(composer, 'button', { name: 'Templates' }).click();
    (await findByRole(composer, 'button', { name: 'Cancel' })).click();
    await until(() => expect(fieldOf(composer).value).to.equal('Half a sentence'));
    getByRole(composer, 'button', { name: 'Templates' }).click();
    const send = await findByRole(composer, 'button', { name: 'Send template' });
    await findByText(composer, 'Hello Amira, it is ready.');
    await isAccessible(composer);
    send.click();
    await waitUntil(() => sent(world).length === 1, 'it is sent', { timeout: 6_000 });
    await until(() => expect(fieldOf(composer).value).to.equal('Half a sentence'));
  });

  // WebKit's automated sessions store no files.
  itIn(['chromium', 'firefox'], 'a file of the draft survives another conversation, a new element and a reload', async () => {
    const workspace = { id: `files-${Date.now()}` };
    const { world, composer } = await start({ workspace });
    drop(composer, file('glaze.jpg', 'image/jpeg'));
    await findByText(composer, 'glaze.jpg');
    composer.conversationId = 'd';
    await elementUpdated(composer);
    expect(queryAllByRole(composer, 'listitem')).to.have.length(0);
    composer.conversationId = 'c';
    await findByText(composer, 'glaze.jpg');
    composer.remove();
    const other = await openComposer(world);
    await findByText(other, 'glaze.jpg');
    await waitUntil(async () => {
      await world.inbox.drafts.flush();
      return world.inbox.drafts.$saved.get();
    });
    await world.inbox.dispose();
    const { world: later, composer: anew } = await start({ workspace });
    await findByText(anew, 'glaze.jpg');
    expect(draftOf(later).files[0]?.blob.size).to.equal(10);
  });
});

describe('message-composer: voice', () => {
  const { mediaDevices } = navigator;
  const real = { get: mediaDevices?.getUserMedia?.bind(mediaDevices), Recorder: globalThis.MediaRecorder };

  /** A recorder that hears the same two bytes every second; not every engine has a microphone to fake. */
  class FakeRecorder extends EventTarget {
    static isTypeSupported = (type: string): boolean => type === 'audio/mp4';
    state: 'inactive' | 'recording' = 'inactive';
    mimeType = 'audio/mp4';

    start(): void {
      this.state = 'recording';
    }

    stop(): void {
      this.state = 'inactive';
      const data = Object.assign(new Event('dataavailable'), { data: new Blob(['ab'], { type: this.mimeType }) });
      queueMicrotask(() => {
        this.dispatchEvent(data);
        this.dispatchEvent(new Event('stop'));
      });
    }
  }

  let stopped = 0;
  const ask = (answer: () => Promise<MediaStream>): void => {
    Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: { getUserMedia: answer } });
    globalThis.MediaRecorder = FakeRecorder as unknown as typeof MediaRecorder;
  };
  const listen = async (): Promise<MediaStream> => ({ getTracks: () => [{ stop: () => { stopped++; } }] }) as unknown as MediaStream;
  const voiced = (): Parameters<typeof start>[0] => ({ channels: [aChannel({ capabilities: { receipts: ['sent'], attachments: { voice: 1_000_000 }, attachmentCount: 3 } })] });

  beforeEach(() => { stopped = 0; });
  afterEach(async () => {
    await endWorlds();
    Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: mediaDevices });
    if (real.Recorder) globalThis.MediaRecorder = real.Recorder;
  });

  it('what was said becomes a file of the message, and the microphone is let go', async () => {
    ask(listen);
    const { world, composer } = await start(voiced());
    getByRole(composer, 'button', { name: 'Record a voice message' }).click();
    const keep = await findByRole(composer, 'button', { name: 'Stop and attach' });
    await until(() => expect(composer.shadowRoot?.activeElement).to.equal(keep));
    await isAccessible(composer);
    keep.click();
    await until(() => expect(draftOf(world).files.map(({ kind, mime }) => [kind, mime])).to.deep.equal([['voice', 'audio/mp4']]));
    expect(stopped).to.equal(1);
    sendOf(composer).click();
    await waitUntil(() => sent(world).length === 1, 'it is sent', { timeout: 6_000 });
  });

  it('can be called off', async () => {
    ask(listen);
    const { world, composer } = await start(voiced());
    getByRole(composer, 'button', { name: 'Record a voice message' }).click();
    (await findByRole(composer, 'button', { name: 'Discard the recording' })).click();
    await until(() => expect(stopped).to.equal(1));
    await elementUpdated(composer);
    expect(draftOf(world).files).to.have.length(0);
    expect(queryByRole(composer, 'button', { name: 'Stop and attach' })).to.equal(null);
  });

  it('leaving the conversation lets the microphone go', async () => {
    ask(listen);
    const { composer } = await start(voiced());
    getByRole(composer, 'button', { name: 'Record a voice message' }).click();
    await findByRole(composer, 'button', { name: 'Stop and attach' });
    composer.conversationId = 'd';
    await until(() => expect(stopped).to.equal(1));
  });

  for (const [name, told] of [['NotAllowedError', /microphone is blocked/], ['NotFoundError', /No microphone was found/], ['NotReadableError', /did not start/]] as const) {
    it(`says what to do after ${name}`, async () => {
      ask(async () => { throw new DOMException('no', name); });
      const { composer } = await start(voiced());
      getByRole(composer, 'button', { name: 'Record a voice message' }).click();
      await findByText(composer, told);
      await isAccessible(composer);
      getByRole(composer, 'button', { name: 'Close' }).click();
      await until(() => expect(queryAllByRole(composer, 'alert')).to.have.length(0));
    });
  }

  it('a channel that takes no sound has no button for it', async () => {
    const { composer } = await start({ channels: [aChannel({ capabilities: { receipts: ['sent'], attachments: { image: 10 } } })] });
    expect(queryByRole(composer, 'button', { name: 'Record a voice message' })).to.equal(null);
  });
});
